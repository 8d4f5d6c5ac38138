package org.pulseplan.desktop.part;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import org.jspecify.annotations.Nullable;

/**
 * Brings a screen that was built anew, in another language, to where the user had brought the one before: the same tab,
 * choice, row, fold and place in the page. What was entered is not touched: it stands in the draft, which both show.
 */
public final class SameView {
    /** Marks a field whose text stands nowhere but in it. */
    public static final String OWN_TEXT = "own-text";

    /** Marks a choice that is not of this view alone, and follows the language by rules of its own. */
    public static final String FOLLOWS_LANGUAGE = "follows-language";

    private SameView() {}

    public static void bring(Node from, Node to) {
        if (!from.getClass().equals(to.getClass())) {
            return;
        }
        choose(from, to);
        List<Node> before = parts(from);
        List<Node> now = parts(to);
        for (int i = 0; i < Math.min(before.size(), now.size()); i++) {
            bring(before.get(i), now.get(i));
        }
        if (from instanceof ScrollPane old && to instanceof ScrollPane fresh) {
            Platform.runLater(() -> {
                fresh.setVvalue(old.getVvalue());
                fresh.setHvalue(old.getHvalue());
            });
        }
    }

    /** The node of the new screen that stands where this one stood in the old. */
    private static Optional<Node> counterpart(Node from, Node to, @Nullable Node wanted) {
        if (from == wanted) {
            return Optional.of(to);
        }
        List<Node> before = parts(from);
        List<Node> now = parts(to);
        for (int i = 0; i < Math.min(before.size(), now.size()); i++) {
            Optional<Node> found = counterpart(before.get(i), now.get(i), wanted);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /**
     * Where the keyboard is.
     *
     * @param anchor in a text, where its selection begins
     * @param caret in a text, where the next letter goes
     */
    public record Keyboard(Node node, int anchor, int caret) {
        /** Where it is now, if anywhere. */
        public static Optional<Keyboard> in(@Nullable Node focused) {
            return Optional.ofNullable(focused)
                    .map(node -> node instanceof TextInputControl typed
                            ? new Keyboard(node, typed.getAnchor(), typed.getCaretPosition())
                            : new Keyboard(node, 0, 0));
        }

        /** Brings it to the new node that stands where the old one stood; what is typed goes on behind what was typed. */
        public void into(Node from, Node to) {
            counterpart(from, to, node).ifPresent(now -> {
                now.requestFocus();
                if (now instanceof TextInputControl field) {
                    field.selectRange(anchor, caret);
                }
            });
        }
    }

    private static void choose(Node from, Node to) {
        if (from instanceof TabPane old && to instanceof TabPane fresh) {
            visit(old, fresh);
        } else if (from instanceof ComboBox<?> old && to instanceof ComboBox<?> fresh) {
            boolean own = old.getProperties().containsKey(FOLLOWS_LANGUAGE);
            if (!own && old.getItems().size() == fresh.getItems().size()) {
                fresh.getSelectionModel().select(old.getSelectionModel().getSelectedIndex());
            }
        } else if (from instanceof TableView<?> old && to instanceof TableView<?> fresh) {
            fresh.getSelectionModel().select(old.getSelectionModel().getSelectedIndex());
        } else if (from instanceof TitledPane old && to instanceof TitledPane fresh) {
            fresh.setExpanded(old.isExpanded());
        } else if (from instanceof TextField old && to instanceof TextField fresh) {
            if (old.getProperties().containsKey(OWN_TEXT)) {
                fresh.setText(old.getText());
            }
        }
    }

    /** Tabs build what they show when they are first opened: each that was open once is opened, the last one stays. */
    private static void visit(TabPane old, TabPane fresh) {
        for (int i = 0; i < old.getTabs().size(); i++) {
            if (old.getTabs().get(i).getContent() != null) {
                fresh.getSelectionModel().select(i);
            }
        }
        fresh.getSelectionModel().select(old.getSelectionModel().getSelectedIndex());
    }

    /** What lies in a node as its builder put it there, without what its look adds. */
    private static List<Node> parts(Node node) {
        ObservableList<Node> parts = FXCollections.observableArrayList();
        if (node instanceof ScrollPane pane) {
            add(parts, pane.getContent());
        } else if (node instanceof TitledPane pane) {
            add(parts, pane.getContent());
        } else if (node instanceof SplitPane pane) {
            parts.addAll(pane.getItems());
        } else if (node instanceof TabPane pane) {
            pane.getTabs().forEach(tab -> add(parts, tab.getContent()));
        } else if (node instanceof Parent parent && !(node instanceof Control)) {
            parts.addAll(parent.getChildrenUnmodifiable());
        }
        return parts;
    }

    /** An empty place keeps its number. */
    private static void add(List<Node> parts, @Nullable Node part) {
        parts.add(part == null ? new Group() : part);
    }
}
