package org.pulseplan.desktop.form;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/** Scrolls a pane so that the field with the keyboard is always in sight, however the keyboard got there. */
public final class FollowFocus {
    private static final double ROOM_AROUND = 40;

    private FollowFocus() {}

    /** Makes this pane follow the keyboard. */
    public static void in(ScrollPane pane) {
        pane.sceneProperty().addListener((property, before, scene) -> {
            if (scene != null) {
                scene.focusOwnerProperty().addListener((owner, last, focused) -> follow(pane, focused));
            }
        });
    }

    /** What is being pressed with the mouse is in sight, and must not move away before the button is let go. */
    private static void follow(ScrollPane pane, @Nullable Node focused) {
        if (focused != null
                && !focused.isPressed()
                && pane.getScene() != null
                && isInside(focused, pane.getContent())) {
            pane.layout();
            scroll(pane, focused);
        }
    }

    private static boolean isInside(Node node, Node content) {
        @Nullable Node at = node;
        while (at != null && at != content) {
            at = at.getParent();
        }
        return at == content;
    }

    private static void scroll(ScrollPane pane, Node focused) {
        Bounds content = pane.getContent().getLayoutBounds();
        Bounds field = pane.getContent().sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
        double hidden = content.getHeight() - pane.getViewportBounds().getHeight();
        if (hidden > 0) {
            double top = pane.getVvalue() * hidden;
            double highest =
                    field.getMaxY() + ROOM_AROUND - pane.getViewportBounds().getHeight();
            double lowest = field.getMinY() - ROOM_AROUND;
            pane.setVvalue(Math.min(1, Math.max(0, Math.min(Math.max(top, highest), lowest) / hidden)));
        }
    }
}
