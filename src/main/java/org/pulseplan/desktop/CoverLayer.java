package org.pulseplan.desktop;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * Where a screen of the workplace lies over the window, once it was asked for; the case behind it is out of sight and out
 * of reach until it is closed.
 */
final class CoverLayer extends StackPane {
    private final Function<Runnable, Cover> builder;
    private Optional<Cover> cover = Optional.empty();
    private @Nullable Node before;

    /** @param builder makes the screen, told how to close it; asked once, when it is first opened */
    CoverLayer(Function<Runnable, Cover> builder) {
        this.builder = builder;
        setVisible(false);
    }

    /** Opens the screen, or goes back to the case. */
    void change() {
        if (isVisible()) {
            setVisible(false);
            if (before != null) {
                before.requestFocus();
            }
        } else {
            before = getScene().getFocusOwner();
            Cover opened = built();
            setVisible(true);
            // what lies in a pane that scrolls is in the window only once it was laid out
            applyCss();
            layout();
            opened.focus();
        }
    }

    /** The screen, where it was ever opened. */
    Optional<Cover> cover() {
        return cover;
    }

    private Cover built() {
        if (cover.isEmpty()) {
            Cover made = builder.apply(this::change);
            cover = Optional.of(made);
            getChildren().add(made.node());
        }
        return cover.orElseThrow();
    }
}
