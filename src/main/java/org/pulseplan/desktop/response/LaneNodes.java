package org.pulseplan.desktop.response;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.pulseplan.response.Band;

/** The shapes and words of one lane of the chart. */
final class LaneNodes {
    private static final double BAR = 0.34;
    private static final double END = 0.28;
    private static final double MARK = 0.36;

    private final Lane lane;
    private final Label name;
    private final Label median;
    private final Label range80;
    private final Label range95;
    private final Line line = new Line();
    private final Line lowEnd = new Line();
    private final Line highEnd = new Line();
    private final Rectangle bar = new Rectangle();
    private final Shape mark;

    LaneNodes(Lane lane) {
        this.lane = lane;
        this.name = words(lane.name(), "interval-name");
        this.median = words(lane.median(), "interval-median");
        this.range80 = words(lane.range80(), "interval-range");
        this.range95 = words(lane.range95(), "interval-range");
        this.mark = lane.measure() == Measure.COMPLETE ? new Circle() : new Polygon();
        List.of(line, lowEnd, highEnd, bar, mark).forEach(this::style);
        List.of(line, lowEnd, highEnd).forEach(shape -> shape.getStyleClass().add("interval-line"));
        bar.getStyleClass().add("interval-bar");
        mark.getStyleClass().add("interval-mark");
    }

    List<Node> nodes() {
        return List.of(line, lowEnd, highEnd, bar, mark, name, median, range80, range95);
    }

    void layOut(LaneGeometry geometry, double top) {
        double middle = top + geometry.lineHeight() / 2;
        double numbers = top + geometry.numbersTop();
        write(name, 0, geometry.plotLeft(), top, geometry);
        write(median, geometry.median(), geometry.range80(), numbers, geometry);
        write(range80, geometry.range80(), geometry.range95(), numbers, geometry);
        write(range95, geometry.range95(), geometry.right(), numbers, geometry);
        draw(geometry, middle);
    }

    static void place(Line line, double x1, double y1, double x2, double y2) {
        line.setStartX(x1);
        line.setStartY(y1);
        line.setEndX(x2);
        line.setEndY(y2);
    }

    private void draw(LaneGeometry geometry, double middle) {
        Band band = lane.band();
        double low = geometry.at(band.low95());
        double high = geometry.at(band.high95());
        double end = END * geometry.em();
        place(line, low, middle, high, middle);
        place(lowEnd, low, middle - end, low, middle + end);
        place(highEnd, high, middle - end, high, middle + end);
        bar.setX(geometry.at(band.low80()));
        bar.setWidth(geometry.at(band.high80()) - geometry.at(band.low80()));
        bar.setHeight(2 * BAR * geometry.em());
        bar.setY(middle - BAR * geometry.em());
        mark(geometry.at(band.median()), middle, MARK * geometry.em());
    }

    private void mark(double x, double y, double radius) {
        if (mark instanceof Circle circle) {
            circle.setCenterX(x);
            circle.setCenterY(y);
            circle.setRadius(radius);
        } else if (mark instanceof Polygon diamond) {
            double reach = radius * Math.sqrt(2);
            diamond.getPoints().setAll(x, y - reach, x + reach, y, x, y + reach, x - reach, y);
        }
    }

    private static void write(Label label, double left, double right, double top, LaneGeometry geometry) {
        label.resizeRelocate(left, top, right - left, geometry.lineHeight());
    }

    private void style(Shape shape) {
        shape.getStyleClass()
                .addAll(
                        "interval-" + lane.measure().name().toLowerCase(Locale.ROOT),
                        "interval-" + lane.centre().name().toLowerCase(Locale.ROOT) + "-centre");
    }

    private static Label words(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
