package org.pulseplan.desktop.bodychart;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import org.pulseplan.bodychart.ChartView;
import org.pulseplan.lesion.ChartFace;

/** A view with its name above it, and which side of it is the patient's right. */
final class ViewBox extends BorderPane {
    static final double HEADING = 18;

    private final ViewPane pane;

    ViewBox(ChartModel model, ChartView view) {
        this.pane = new ViewPane(model, view);
        boolean front = view.face() == ChartFace.FRONT;
        Label name = label(model.text("view." + view.id()), "chart-view-name");
        name.setMaxWidth(Double.MAX_VALUE);
        name.setAlignment(Pos.CENTER);
        BorderPane heading = new BorderPane(name);
        heading.setLeft(label(model.text(front ? "right" : "left"), "chart-side"));
        heading.setRight(label(model.text(front ? "left" : "right"), "chart-side"));
        heading.setMinHeight(HEADING);
        heading.setPrefHeight(HEADING);
        heading.setMaxHeight(HEADING);
        setTop(heading);
        setCenter(pane);
    }

    ViewPane pane() {
        return pane;
    }

    /** The width that belongs to a height, heading included. */
    double widthFor(double height) {
        return pane.widthFor(height - HEADING);
    }

    double heightFor(double width) {
        return pane.heightFor(width) + HEADING;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
