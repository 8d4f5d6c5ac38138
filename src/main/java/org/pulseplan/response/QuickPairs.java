package org.pulseplan.response;

import java.util.Optional;

/**
 * Compares lesions of one patient draw by draw on whole numbers of 30 bits, which the processor does several at a time.
 * A draw whose difference lies so near to the line that rounding could turn it leaves the pair to the full comparison, so
 * that no answer differs from it.
 */
final class QuickPairs {
    private static final int LARGEST = 1 << 28;

    /** A difference of two rounded numbers and the rounded line are wrong by less than this together. */
    private static final int MARGIN = 3;

    private final int[][] near;
    private final int[][] far;
    private final int line;

    /**
     * @param near log-odds of each lesion as the first of a pair, draw by draw
     * @param far as the second
     * @param alike differences up to this count as alike, 0 or more
     */
    QuickPairs(double[][] near, double[][] far, double alike) {
        double scale = LARGEST / Math.max(alike, Math.max(largest(near), largest(far)));
        this.near = codes(near, scale);
        this.far = codes(far, scale);
        this.line = (int) Math.round(alike * scale);
    }

    /** Empty where rounding leaves it open. */
    Optional<Preference> preference(int first, int second) {
        int[] one = near[first];
        int[] two = far[second];
        int better = countAbove(one, two, line);
        int worse = countAbove(two, one, line);
        boolean certain = better == countAbove(one, two, line - MARGIN)
                && better == countAbove(one, two, line + MARGIN)
                && worse == countAbove(two, one, line - MARGIN)
                && worse == countAbove(two, one, line + MARGIN);
        return certain ? Optional.of(Preference.of(better, worse, one.length, false)) : Optional.empty();
    }

    /** How many differences lie above a line: the sign of line minus difference, which cannot overflow. */
    private static int countAbove(int[] one, int[] two, int line) {
        int sum = 0;
        for (int d = 0; d < one.length; d++) {
            sum += (line - one[d] + two[d]) >>> 31;
        }
        return sum;
    }

    private static double largest(double[][] values) {
        double largest = Double.MIN_NORMAL;
        for (double[] row : values) {
            for (double value : row) {
                largest = Math.max(largest, Math.abs(value));
            }
        }
        return largest;
    }

    private static int[][] codes(double[][] values, double scale) {
        int[][] codes = new int[values.length][];
        for (int i = 0; i < values.length; i++) {
            codes[i] = new int[values[i].length];
            for (int d = 0; d < codes[i].length; d++) {
                codes[i][d] = (int) Math.round(values[i][d] * scale);
            }
        }
        return codes;
    }
}
