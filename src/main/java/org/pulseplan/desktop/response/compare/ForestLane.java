package org.pulseplan.desktop.response.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.pulseplan.desktop.response.Lane;
import org.pulseplan.response.Band;

/** One interval of the forest plot on an axis from 0 to 100 %: bar for 80 %, line with ends for 95 %, mark at the median. */
public final class ForestLane extends Region {
    private static final List<Double> TICKS = List.of(0.0, 0.25, 0.5, 0.75, 1.0);
    private static final double MARGIN = 8;
    private static final double BAR = 9;
    private static final double END = 4;
    private static final double MARK = 4.5;

    private final List<Line> ticks = new ArrayList<>();
    private final Line line = new Line();
    private final Line lowEnd = new Line();
    private final Line highEnd = new Line();
    private final Rectangle bar = new Rectangle();
    private final Circle mark = new Circle(MARK);
    private Optional<Lane> lane = Optional.empty();

    public ForestLane() {
        getStyleClass().add("forest-lane");
        TICKS.forEach(tick -> {
            Line grid = new Line();
            grid.getStyleClass().add("interval-tick");
            ticks.add(grid);
        });
        getChildren().addAll(ticks);
        getChildren().addAll(line, lowEnd, highEnd, bar, mark);
        setMinHeight(0);
    }

    /** Draws this lane, or none. */
    public void show(Optional<Lane> shown) {
        lane = shown;
        List<Shape> shapes = List.of(line, lowEnd, highEnd, bar, mark);
        shapes.forEach(shape -> shape.setVisible(shown.isPresent()));
        shown.ifPresent(one -> {
            List.of(line, lowEnd, highEnd).forEach(shape -> style(shape, "interval-line", one));
            style(bar, "interval-bar", one);
            style(mark, "interval-mark", one);
        });
        requestLayout();
    }

    /** Where a probability stands in a plot of this width. */
    static double at(double probability, double width) {
        return MARGIN + probability * (width - 2 * MARGIN);
    }

    @Override
    protected void layoutChildren() {
        for (int i = 0; i < TICKS.size(); i++) {
            double x = x(TICKS.get(i));
            place(ticks.get(i), x, 0, x, getHeight());
        }
        lane.map(Lane::band).ifPresent(this::draw);
    }

    private void draw(Band band) {
        double middle = getHeight() / 2;
        place(line, x(band.low95()), middle, x(band.high95()), middle);
        place(lowEnd, x(band.low95()), middle - END, x(band.low95()), middle + END);
        place(highEnd, x(band.high95()), middle - END, x(band.high95()), middle + END);
        bar.setX(x(band.low80()));
        bar.setWidth(x(band.high80()) - x(band.low80()));
        bar.setY(middle - BAR / 2);
        bar.setHeight(BAR);
        mark.setCenterX(x(band.median()));
        mark.setCenterY(middle);
    }

    private double x(double probability) {
        return at(probability, getWidth());
    }

    private static void style(Shape shape, String part, Lane lane) {
        shape.getStyleClass()
                .setAll(
                        part,
                        "interval-" + lane.measure().name().toLowerCase(Locale.ROOT),
                        "interval-" + lane.centre().name().toLowerCase(Locale.ROOT) + "-centre");
    }

    private static void place(Line line, double x1, double y1, double x2, double y2) {
        line.setStartX(x1);
        line.setStartY(y1);
        line.setEndX(x2);
        line.setEndY(y2);
    }
}
