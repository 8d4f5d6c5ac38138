package org.pulseplan.desktop.response;

import java.util.stream.IntStream;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;

/** Ten circles for ten lesions: full for gone, half full for smaller, empty for neither, so that it reads without colour. */
final class IconArray extends Region {
    private static final int TEN = 10;
    private static final double RADIUS = 8;
    private static final double STEP = 21;

    IconArray(Frequencies shown) {
        getStyleClass().add("icon-array");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(String.join(" ", shown.sentences()));
        IntStream.range(0, TEN).forEach(index -> add(index, shown));
        setMinSize(TEN * STEP, STEP);
        setMaxSize(TEN * STEP, STEP);
    }

    private void add(int index, Frequencies shown) {
        double x = index * STEP + STEP / 2;
        Circle circle = new Circle(x, STEP / 2, RADIUS);
        circle.getStyleClass().add(index < shown.gone() ? "icon-full" : "icon-empty");
        getChildren().add(circle);
        if (index >= shown.gone() && index < shown.gone() + shown.smaller()) {
            Arc half = new Arc(x, STEP / 2, RADIUS, RADIUS, 180, 180);
            half.setType(ArcType.CHORD);
            half.getStyleClass().add("icon-full");
            getChildren().add(half);
        }
    }
}
