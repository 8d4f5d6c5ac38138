package org.pulseplan.desktop.fact;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import org.pulseplan.desktop.part.Look;

/**
 * A screen with the fact drawer below it. The drawer pushes the content up instead of covering it, so that the number
 * and where it comes from are seen together; closing it gives the keyboard back to where it was opened from.
 */
public final class FactPane extends BorderPane {
    private static final double SHARE_OF_HEIGHT = 0.4;

    private final FactDrawer drawer;
    private @Nullable Node openedFrom;

    public FactPane(Node content, FactModel facts) {
        drawer = new FactDrawer(facts);
        drawer.prefHeightProperty().bind(heightProperty().multiply(SHARE_OF_HEIGHT));
        Look.dressed(this);
        setCenter(content);
        setBottom(drawer);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && facts.shown().get().isPresent()) {
                facts.close();
                event.consume();
            }
        });
        facts.shown().subscribe(this::moveFocus);
    }

    private void moveFocus(Optional<FactText> shown) {
        if (getScene() == null) {
            return;
        }
        @Nullable Node focused = getScene().getFocusOwner();
        if (shown.isPresent() && focused != null && !inside(drawer, focused)) {
            openedFrom = focused;
            drawer.focusOnContent();
        } else if (shown.isEmpty() && openedFrom != null) {
            openedFrom.requestFocus();
            openedFrom = null;
        }
    }

    private static boolean inside(Node ancestor, Node node) {
        Node up = node;
        while (up != null && !up.equals(ancestor)) {
            up = up.getParent();
        }
        return up != null;
    }
}
