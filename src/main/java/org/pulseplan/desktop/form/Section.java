package org.pulseplan.desktop.form;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A part of a form: a heading, and below it fields that flow to the width there is. */
public final class Section extends VBox {
    private final FlowPane fields = new FlowPane();

    public Section(String heading) {
        Label label = new Label(heading);
        label.getStyleClass().add("section-heading");
        getStyleClass().add("section");
        fields.getStyleClass().add("section-fields");
        getChildren().addAll(label, fields);
    }

    /** The same section with these fields behind the others. */
    public Section with(Node... nodes) {
        fields.getChildren().addAll(nodes);
        return this;
    }

    /** The same section with these derived values below its fields. */
    public Section deriving(Node... values) {
        FlowPane derived = new FlowPane(values);
        derived.getStyleClass().add("derived-fields");
        return below(derived);
    }

    /** The same section with this below the fields, over the whole width. */
    public Section below(Node node) {
        getChildren().add(node);
        return this;
    }
}
