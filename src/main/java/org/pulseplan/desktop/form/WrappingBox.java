package org.pulseplan.desktop.form;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A column whose sentences wrap to its own width; panes that ask for its height alone are answered for that width. */
public class WrappingBox extends VBox {
    public WrappingBox(Node... children) {
        super(children);
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? prefWidth(-1) : width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
