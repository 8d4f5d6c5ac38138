package org.pulseplan.desktop.response;

import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/** A factor's part as a bar to the left (less response) or right (more response) of zero, with its 95 % interval. */
final class FactorBar extends Region {
    private static final double HEIGHT = 12;

    private final Factor factor;
    private final double reach;
    private final Line zero = new Line();
    private final Line interval = new Line();
    private final Rectangle bar = new Rectangle();

    /** @param reach the log-odds at either end of the axis */
    FactorBar(Factor factor, double reach) {
        this.factor = factor;
        this.reach = reach;
        setMinHeight(HEIGHT);
        zero.getStyleClass().add("factor-zero");
        interval.getStyleClass().add("factor-interval");
        bar.getStyleClass().add("factor-bar");
        getChildren().addAll(bar, interval, zero);
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        double middle = getHeight() / 2;
        LaneNodes.place(zero, at(0), 0, at(0), getHeight());
        LaneNodes.place(interval, at(factor.low95()), middle, at(factor.high95()), middle);
        bar.setX(Math.min(at(0), at(factor.logOdds())));
        bar.setWidth(Math.abs(at(factor.logOdds()) - at(0)));
        bar.setY(middle - HEIGHT / 4);
        bar.setHeight(HEIGHT / 2);
    }

    private double at(double logOdds) {
        return getWidth() * (logOdds + reach) / (2 * reach);
    }
}
