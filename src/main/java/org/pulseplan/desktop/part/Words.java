package org.pulseplan.desktop.part;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** The plain parts that screens are built of: headings, sentences that wrap, lists, cards, parts that fold. */
public final class Words {
    private static final double CELL_PADDING = 18;

    private Words() {}

    /** A sentence that wraps and is never cut. */
    public static Label sentence(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    public static Label heading(String text) {
        return sentence(text, "part-heading");
    }

    /** Sentences as a list with bullets. */
    public static VBox list(List<String> sentences) {
        VBox list = new VBox();
        list.getStyleClass().add("part-list");
        sentences.forEach(text -> list.getChildren().add(sentence("\u2022 " + text)));
        return list;
    }

    /**
     * Text for a cell of a table, wrapped to the width of its column. A text and not a label: a table asks a label for its
     * height before it knows the width.
     */
    public static Text inColumn(ObservableDoubleValue width, String... styles) {
        Text text = new Text();
        text.getStyleClass().addAll(styles);
        text.getStyleClass().add("cell-text");
        text.wrappingWidthProperty().bind(Bindings.subtract(width, CELL_PADDING));
        return text;
    }

    /** A space between a sentence and what stands behind it on the same line. */
    public static Text space() {
        return new Text(" ");
    }

    /** A part of a screen that belongs together. */
    public static VBox card(Node... content) {
        VBox card = new VBox(content);
        card.getStyleClass().add("part-card");
        return card;
    }

    /** A part that unfolds when asked. */
    public static TitledPane folded(String title, Node content) {
        TitledPane pane = new TitledPane(title, content);
        pane.setExpanded(false);
        pane.setAnimated(false);
        pane.getStyleClass().add("part-folded");
        return pane;
    }
}
