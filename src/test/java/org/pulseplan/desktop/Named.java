package org.pulseplan.desktop;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;

/** Looks for what the keyboard can reach and no screen reader could name. */
public final class Named {
    private Named() {}

    /** What is seen below this node, reached with keys and has no name. */
    public static List<Node> nameless(Node root) {
        return all(root)
                .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                .filter(node -> !(node instanceof ScrollPane))
                .filter(node -> blank(node.getAccessibleText())
                        && !(node instanceof Labeled labeled && !blank(labeled.getText()))
                        && !(node instanceof TextField field && !blank(field.getPromptText())))
                .toList();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static Stream<Node> all(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> below = node instanceof Parent parent && !(node instanceof ComboBox<?>)
                ? parent.getChildrenUnmodifiable().stream().flatMap(Named::all)
                : Stream.empty();
        return Stream.concat(Stream.of(node), below);
    }
}
