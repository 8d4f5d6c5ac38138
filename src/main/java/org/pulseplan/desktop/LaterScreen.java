package org.pulseplan.desktop;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.pulseplan.entry.Place;

/**
 * A step that is built in a quiet moment once the window stands, so that the window stands sooner; at the latest when it is
 * asked for. Until
 * then it stands as incomplete.
 */
final class LaterScreen implements Screen {
    private final String title;
    private final Supplier<Screen> builder;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.INCOMPLETE);
    private Optional<Screen> built = Optional.empty();

    LaterScreen(String title, Supplier<Screen> builder) {
        this.title = title;
        this.builder = builder;
    }

    @Override
    public void finish() {
        build().finish();
    }

    @Override
    public boolean stands() {
        return built.isPresent();
    }

    /** Builds the step, if it is not yet built. */
    private Screen build() {
        if (built.isEmpty()) {
            Screen screen = builder.get();
            state.bind(screen.state());
            built = Optional.of(screen);
        }
        return built.get();
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Node node() {
        return build().node();
    }

    @Override
    public ObservableValue<State> state() {
        return state.getReadOnlyProperty();
    }

    @Override
    public boolean conceals() {
        return build().conceals();
    }

    @Override
    public boolean holds(Place place) {
        return build().holds(place);
    }

    @Override
    public void goTo(Place place) {
        build().goTo(place);
    }
}
