package org.pulseplan.modelcard;

/** A straight scale from values to places in the picture. */
record Axis(double low, double high, double from, double to) {
    double place(double value) {
        return from + (value - low) / (high - low) * (to - from);
    }
}
