package org.pulseplan.response;

import java.util.Arrays;

/**
 * Finds the median and the intervals of many draws without sorting them all: draws are counted in buckets, and only the
 * buckets that hold a wanted order statistic are sorted. The result is that of a full sort, with linear interpolation
 * between order statistics (Hyndman and Fan, type 7).
 */
final class BandFinder {
    private static final double[] PROBABILITIES = {0.025, 0.1, 0.5, 0.9, 0.975};
    private static final int BUCKETS = 1024;

    private final int count;
    private final int[] bucketOf;
    private final int[] starts = new int[BUCKETS + 1];
    private final int[] cursors = new int[BUCKETS];
    private final double[] wanted;

    BandFinder(int count) {
        this.count = count;
        this.bucketOf = new int[count];
        this.wanted = new double[count];
    }

    /** The band of finite values, which stay as they are. */
    Band of(double[] values) {
        double low = values[0];
        double high = values[0];
        for (double value : values) {
            if (value < low) {
                low = value;
            } else if (value > high) {
                high = value;
            }
        }
        if (low == high) {
            return new Band(low, low, low, low, low);
        }
        fillBuckets(values, low, BUCKETS / (high - low) * (1 - 1e-12));
        gatherWanted(values);
        return new Band(quantile(2), quantile(1), quantile(3), quantile(0), quantile(4));
    }

    private void fillBuckets(double[] values, double low, double scale) {
        Arrays.fill(starts, 0);
        for (int d = 0; d < count; d++) {
            int bucket = Math.min(BUCKETS - 1, (int) ((values[d] - low) * scale));
            bucketOf[d] = bucket;
            starts[bucket + 1]++;
        }
        for (int b = 0; b < BUCKETS; b++) {
            starts[b + 1] += starts[b];
        }
    }

    /** Puts the values of the wanted buckets where a full sort would put them. */
    private void gatherWanted(double[] values) {
        Arrays.fill(cursors, -1);
        for (double probability : PROBABILITIES) {
            int below = (int) ((count - 1) * probability);
            want(below);
            want(Math.min(below + 1, count - 1));
        }
        for (int d = 0; d < count; d++) {
            int bucket = bucketOf[d];
            if (cursors[bucket] >= 0) {
                wanted[cursors[bucket]++] = values[d];
            }
        }
        for (int b = 0; b < BUCKETS; b++) {
            if (cursors[b] >= 0) {
                Arrays.sort(wanted, starts[b], starts[b + 1]);
            }
        }
    }

    private void want(int rank) {
        int bucket = Arrays.binarySearch(starts, rank);
        if (bucket < 0) {
            bucket = -bucket - 2;
        }
        while (starts[bucket + 1] <= rank) {
            bucket++;
        }
        cursors[bucket] = starts[bucket];
    }

    private double quantile(int index) {
        double place = (count - 1) * PROBABILITIES[index];
        int below = (int) place;
        int above = Math.min(below + 1, count - 1);
        return wanted[below] + (place - below) * (wanted[above] - wanted[below]);
    }
}
