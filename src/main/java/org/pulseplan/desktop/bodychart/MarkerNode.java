package org.pulseplan.desktop.bodychart;

import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.pulseplan.bodychart.Marker;
import org.pulseplan.lesion.ChartPoint;

/** The number of a lesion on the chart, with a line to where it is if it had to stand aside. */
final class MarkerNode extends Group {
    /** How far the middles of two numbers lie apart, px. */
    static final double APART = 19;

    private static final double RADIUS = 8.5;
    private static final double DOT = 2;
    private static final double LARGE_DOT = 2.6;
    private static final double WIDE = 20;
    private static final int SHORT = 2;
    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");

    private final Circle disc;

    MarkerNode(Marker marker, boolean picked) {
        this.disc = new Circle(marker.disc().x(), marker.disc().y(), RADIUS);
        getStyleClass().add("chart-marker");
        if (marker.moved()) {
            Line line = new Line(
                    marker.spot().x(),
                    marker.spot().y(),
                    marker.disc().x(),
                    marker.disc().y());
            line.getStyleClass().add("chart-leader");
            getChildren().addAll(line, dot(marker.spot(), DOT));
        }
        disc.getStyleClass().add(marker.exact() ? "chart-disc" : "chart-disc-region");
        if (marker.together()) {
            disc.getStyleClass().setAll("chart-disc-together");
        }
        getChildren().addAll(disc, text(marker));
        pseudoClassStateChanged(PICKED, picked);
        disc.pseudoClassStateChanged(PICKED, picked);
        setId("chart-marker-" + marker.lesions().get(0));
    }

    /** A lesion whose number stands in an enlarged part. */
    static Circle dot(ChartPoint point) {
        return dot(point, LARGE_DOT);
    }

    private static Circle dot(ChartPoint point, double radius) {
        Circle dot = new Circle(point.x(), point.y(), radius);
        dot.getStyleClass().add("chart-dot");
        return dot;
    }

    private static Text text(Marker marker) {
        Text text = new Text(marker.text());
        text.getStyleClass().add(marker.text().length() > SHORT ? "chart-number-long" : "chart-number");
        text.setTextOrigin(VPos.CENTER);
        text.setTextAlignment(TextAlignment.CENTER);
        text.setWrappingWidth(WIDE);
        text.setX(marker.disc().x() - WIDE / 2);
        text.setY(marker.disc().y());
        return text;
    }
}
