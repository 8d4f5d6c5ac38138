package org.pulseplan.desktop.form;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * A column whose sentences wrap to its own width; panes that ask for its height alone are answered for that width. The
 * answer is kept until something in it changes: breaking many sentences into lines again for every question would make
 * each keystroke wait.
 */
public class WrappingBox extends VBox {
    private double askedWidth;
    private double keptHeight;
    private boolean kept;

    public WrappingBox(Node... children) {
        super(children);
        kept = false;
    }

    @Override
    public void requestLayout() {
        kept = false;
        super.requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        double asked = width < 0 ? prefWidth(-1) : width;
        if (!kept || asked != askedWidth) {
            keptHeight = super.computePrefHeight(asked);
            askedWidth = asked;
            kept = true;
        }
        return keptHeight;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
