package org.pulseplan.desktop;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.pulseplan.desktop.profile.ProfileDesk;
import org.pulseplan.desktop.profile.ProfileScreen;

/**
 * Where the review of the site profile lies over the window, once it was asked for; the case behind it is out of sight and
 * out of reach until the review is closed.
 */
final class ReviewLayer extends StackPane {
    private final Supplier<ProfileDesk> builder;
    private Optional<ProfileScreen> screen = Optional.empty();
    private Optional<ProfileDesk> desk = Optional.empty();
    private @Nullable Node before;

    /**
     * @param builder makes the models; asked once, when the review is first opened
     * @param behind what is hidden meanwhile
     */
    ReviewLayer(Supplier<ProfileDesk> builder, Node behind) {
        this.builder = builder;
        setVisible(false);
        behind.visibleProperty().bind(visibleProperty().not());
    }

    /** Opens the review, or goes back to the case. */
    void change() {
        if (isVisible()) {
            setVisible(false);
            if (before != null) {
                before.requestFocus();
            }
        } else {
            before = getScene().getFocusOwner();
            setVisible(true);
            built().focus();
        }
    }

    private ProfileScreen built() {
        if (screen.isEmpty()) {
            ProfileDesk opened = builder.get();
            ProfileScreen made = new ProfileScreen(opened, this::change);
            screen = Optional.of(made);
            desk = Optional.of(opened);
            getChildren().add(made);
            opened.begin();
        }
        return screen.get();
    }

    /** The models of the review, once it was opened. */
    Optional<ProfileDesk> desk() {
        return desk;
    }

    void undo() {
        screen.ifPresent(ProfileScreen::undo);
    }

    void redo() {
        screen.ifPresent(ProfileScreen::redo);
    }

    void save() {
        screen.ifPresent(ProfileScreen::save);
    }
}
