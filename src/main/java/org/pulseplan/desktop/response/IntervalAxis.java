package org.pulseplan.desktop.response;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.pulseplan.text.Language;

/** The heading of the interval charts: the scale from 0 to 100 %, and what the three columns of numbers are. */
final class IntervalAxis extends Region {
    private static final List<Double> NUMBERED = List.of(0.0, 0.5, 1.0);
    private static final double HEIGHT = 1.6;
    private static final double NUMBER_WIDTH = 4;

    private final List<Label> numbers;
    private final Label median;
    private final Label range80;
    private final Label range95;

    IntervalAxis(Language language) {
        getStyleClass().add("interval-axis");
        this.numbers =
                NUMBERED.stream().map(tick -> new Label(language.percent(tick))).toList();
        this.median = new Label(language.text("responseview.median"));
        this.range80 = new Label(language.text("responseview.range80"));
        this.range95 = new Label(language.text("responseview.range95"));
        numbers.forEach(number -> number.setAlignment(Pos.CENTER));
        getChildren().addAll(numbers);
        getChildren().addAll(median, range80, range95);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double known = width >= 0 ? width : getPrefWidth() < 0 ? getWidth() : getPrefWidth();
        return HEIGHT * em() * (new LaneGeometry(em(), known).twoLines() ? 2 : 1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return LaneGeometry.smallestWidth(em());
    }

    @Override
    protected void layoutChildren() {
        LaneGeometry geometry = new LaneGeometry(em(), getWidth());
        double number = NUMBER_WIDTH * em();
        double line = HEIGHT * em();
        for (int i = 0; i < NUMBERED.size(); i++) {
            numbers.get(i).resizeRelocate(geometry.at(NUMBERED.get(i)) - number / 2, 0, number, line);
        }
        double top = geometry.twoLines() ? line : 0;
        place(median, geometry.median(), geometry.range80(), top, line);
        place(range80, geometry.range80(), geometry.range95(), top, line);
        place(range95, geometry.range95(), geometry.right(), top, line);
    }

    private static void place(Label label, double left, double right, double top, double height) {
        label.resizeRelocate(left, top, right - left, height);
    }

    private double em() {
        return median.getFont().getSize();
    }
}
