package org.pulseplan.desktop.part;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Cards side by side, as many in a row as fit, all of one width and each row as high as its highest card. */
public class EqualColumns extends Pane {
    private static final double GAP = 10;

    private final double smallest;

    /** @param smallest the narrowest that a card may be, px */
    public EqualColumns(double smallest) {
        this.smallest = smallest;
    }

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected final double computeMinWidth(double height) {
        return smallest;
    }

    @Override
    protected final double computePrefWidth(double height) {
        return getManagedChildren().size() * (smallest + GAP);
    }

    @Override
    protected final double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected final double computePrefHeight(double width) {
        double available = width < 0 ? prefWidth(-1) : width;
        double column = columnWidth(available);
        double gaps = GAP * Math.max(0, rows(available).size() - 1);
        return gaps
                + rows(available).stream()
                        .mapToDouble(row -> height(row, column))
                        .sum();
    }

    @Override
    protected final void layoutChildren() {
        double column = columnWidth(getWidth());
        double y = 0;
        for (List<Node> row : rows(getWidth())) {
            double height = height(row, column);
            for (int i = 0; i < row.size(); i++) {
                row.get(i).resizeRelocate(snapPositionX(i * (column + GAP)), y, column, height);
            }
            y += height + GAP;
        }
    }

    private int columns(double width) {
        int fitting = Math.max(1, (int) ((width + GAP) / (smallest + GAP)));
        return Math.min(fitting, Math.max(1, getManagedChildren().size()));
    }

    private double columnWidth(double width) {
        int columns = columns(width);
        return Math.floor((width - GAP * (columns - 1)) / columns);
    }

    private List<List<Node>> rows(double width) {
        List<Node> cards = getManagedChildren();
        int columns = columns(width);
        List<List<Node>> rows = new ArrayList<>();
        for (int from = 0; from < cards.size(); from += columns) {
            rows.add(cards.subList(from, Math.min(cards.size(), from + columns)));
        }
        return rows;
    }

    private double height(List<Node> row, double column) {
        return row.stream()
                .mapToDouble(card -> snapSizeY(card.prefHeight(column)))
                .max()
                .orElse(0);
    }
}
