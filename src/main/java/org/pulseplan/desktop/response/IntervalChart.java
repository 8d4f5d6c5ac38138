package org.pulseplan.desktop.response;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.Font;

/**
 * Probabilities with their credible intervals on an axis from 0 to 100 %, one lane for each: a thick bar for 80 %, a
 * thin line with ends for 95 %, a mark at the median, and all of it as text beside it. Responses differ by the shape of
 * the mark and centres by filled and hollow, so that it reads without colour.
 */
public final class IntervalChart extends Region {
    private static final List<Double> TICKS = List.of(0.0, 0.25, 0.5, 0.75, 1.0);

    private final List<LaneNodes> lanes = new ArrayList<>();
    private final List<Line> ticks = new ArrayList<>();
    private final Label type = new Label();

    public IntervalChart() {
        getStyleClass().add("interval-chart");
        setAccessibleRole(AccessibleRole.TEXT);
        type.setVisible(false);
        TICKS.forEach(tick -> {
            Line line = new Line();
            line.getStyleClass().add("interval-tick");
            ticks.add(line);
        });
    }

    /** Whether lanes of this width need two lines each, with type of the usual size. */
    static boolean high(double width) {
        return new LaneGeometry(Font.getDefault().getSize(), width).twoLines();
    }

    /** Draws these lanes from top to bottom. */
    public void show(List<Lane> shown) {
        lanes.clear();
        shown.forEach(lane -> lanes.add(new LaneNodes(lane)));
        getChildren().setAll(type);
        getChildren().addAll(ticks);
        lanes.forEach(lane -> getChildren().addAll(lane.nodes()));
        setAccessibleText(String.join(" ", shown.stream().map(Lane::spoken).toList()));
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return LaneGeometry.smallestWidth(em());
    }

    @Override
    protected double computePrefWidth(double height) {
        return computeMinWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return lanes.size() * new LaneGeometry(em(), width < 0 ? asked() : width).laneHeight();
    }

    @Override
    protected void layoutChildren() {
        LaneGeometry geometry = new LaneGeometry(em(), getWidth());
        for (int i = 0; i < TICKS.size(); i++) {
            double x = geometry.at(TICKS.get(i));
            LaneNodes.place(ticks.get(i), x, 0, x, computePrefHeight(getWidth()));
        }
        for (int i = 0; i < lanes.size(); i++) {
            lanes.get(i).layOut(geometry, i * geometry.laneHeight());
        }
    }

    /** The width that was asked for, where a table wants to know the height before it gives one. */
    private double asked() {
        return getPrefWidth() < 0 ? getWidth() : getPrefWidth();
    }

    private double em() {
        return type.getFont().getSize();
    }
}
