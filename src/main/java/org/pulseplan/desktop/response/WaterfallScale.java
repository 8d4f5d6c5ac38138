package org.pulseplan.desktop.response;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.pulseplan.text.Language;

/** The numbers of the waterfall's axis: how many times the odds of the reference lesion. */
final class WaterfallScale extends Region {
    private final WaterfallAxis axis;
    private final List<Label> labels = new ArrayList<>();

    WaterfallScale(WaterfallAxis axis, Language language) {
        this.axis = axis;
        getStyleClass().add("interval-axis");
        axis.ticks().forEach(times -> labels.add(new Label(said(times, language))));
        getChildren().addAll(labels);
    }

    @Override
    protected double computePrefHeight(double width) {
        return labels.get(0).prefHeight(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            double width = label.prefWidth(-1);
            double left = axis.at(Math.log(axis.ticks().get(i)), getWidth()) - width / 2;
            label.resizeRelocate(Math.max(0, Math.min(left, getWidth() - width)), 0, width, getHeight());
        }
    }

    private static String said(double times, Language language) {
        return times >= 1
                ? language.text("responseview.times", language.decimal(times, 0))
                : language.text("responseview.timesPart", language.decimal(1 / times, 0));
    }
}
