package org.pulseplan.desktop.response;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/**
 * A step of the waterfall: from where the steps before it led, to the left (less response, filled) or to the right (more
 * response, hollow), with the 95 % interval of the step at its end.
 */
final class FactorBar extends Region {
    private static final double HEIGHT = 16;

    private final WaterfallAxis axis;
    private final double start;
    private final double end;
    private final double low;
    private final double high;
    private final Line from = line("factor-from");
    private final Line interval = line("factor-interval");
    private final Rectangle bar = new Rectangle();
    private final List<Line> ticks = new ArrayList<>();

    /** One step. */
    FactorBar(Factor factor, WaterfallAxis axis) {
        this(axis, factor.start(), factor.end(), factor.start() + factor.low95(), factor.start() + factor.high95());
    }

    /** All steps together. */
    static FactorBar total(double end, WaterfallAxis axis) {
        FactorBar total = new FactorBar(axis, 0, end, end, end);
        total.bar.getStyleClass().add("factor-total");
        return total;
    }

    private FactorBar(WaterfallAxis axis, double start, double end, double low, double high) {
        this.axis = axis;
        this.start = start;
        this.end = end;
        this.low = low;
        this.high = high;
        setMinHeight(HEIGHT);
        axis.ticks().forEach(times -> ticks.add(line(times == 1 ? "factor-zero" : "interval-tick")));
        bar.getStyleClass().addAll("factor-bar", end < start ? "factor-lowers" : "factor-raises");
        getChildren().addAll(ticks);
        getChildren().addAll(bar, interval, from);
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        double middle = getHeight() / 2;
        for (int i = 0; i < ticks.size(); i++) {
            double x = at(Math.log(axis.ticks().get(i)));
            LaneNodes.place(ticks.get(i), x, 0, x, getHeight());
        }
        LaneNodes.place(from, at(start), 0, at(start), getHeight());
        LaneNodes.place(interval, at(low), middle, at(high), middle);
        bar.setX(Math.min(at(start), at(end)));
        bar.setWidth(Math.abs(at(end) - at(start)));
        bar.setY(middle - HEIGHT / 4);
        bar.setHeight(HEIGHT / 2);
    }

    private double at(double logOdds) {
        return axis.at(logOdds, getWidth());
    }

    private static Line line(String style) {
        Line line = new Line();
        line.getStyleClass().add(style);
        return line;
    }
}
