package org.pulseplan.desktop.response.compare;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.pulseplan.text.Language;

/** The heading of the forest plot: 0, 50 and 100 %. */
public final class ForestAxis extends Region {
    private static final List<Double> NUMBERED = List.of(0.0, 0.5, 1.0);

    private static final double SPACED = 1.4;

    private final List<Label> numbers;

    public ForestAxis(Language language) {
        getStyleClass().add("interval-axis");
        numbers =
                NUMBERED.stream().map(tick -> new Label(language.percent(tick))).toList();
        getChildren().addAll(numbers);
    }

    @Override
    protected double computePrefHeight(double width) {
        return numbers.get(0).prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        double together =
                numbers.stream().mapToDouble(number -> number.prefWidth(-1)).sum();
        boolean room = together * SPACED < getWidth();
        numbers.subList(1, numbers.size() - 1).forEach(number -> number.setVisible(room));
        for (int i = 0; i < numbers.size(); i++) {
            Label number = numbers.get(i);
            double width = number.prefWidth(-1);
            double left = ForestLane.at(NUMBERED.get(i), getWidth()) - width / 2;
            number.setAlignment(Pos.CENTER);
            number.resizeRelocate(Math.max(0, Math.min(left, getWidth() - width)), 0, width, getHeight());
        }
    }
}
