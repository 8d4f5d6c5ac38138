package org.pulseplan.desktop.response;

import java.util.List;
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
    protected double computePrefHeight(double width) {
        return HEIGHT * em();
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
        for (int i = 0; i < NUMBERED.size(); i++) {
            numbers.get(i).resizeRelocate(geometry.at(NUMBERED.get(i)) - number / 2, 0, number, getHeight());
        }
        place(median, geometry.median(), geometry.range80());
        place(range80, geometry.range80(), geometry.range95());
        place(range95, geometry.range95(), geometry.width());
    }

    private void place(Label label, double left, double right) {
        label.resizeRelocate(left, 0, right - left, getHeight());
    }

    private double em() {
        return median.getFont().getSize();
    }
}
