package org.pulseplan.response.fit;

/** Quantile of a sample by linear interpolation between order statistics (Hyndman and Fan, type 7). */
public final class Quantile {
    private Quantile() {}

    /** Of values in ascending order; probability from 0 to 1. */
    public static double ofSorted(double[] sorted, double probability) {
        double place = (sorted.length - 1) * probability;
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
