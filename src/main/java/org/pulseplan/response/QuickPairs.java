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

    private static final int HALF = 16;
    private static final int MOST_DRAWS = 0xffff;

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
        if (near[first].length > MOST_DRAWS) {
            return Optional.empty();
        }
        int[] one = near[first];
        int[] two = far[second];
        int below = line - MARGIN;
        int above = line + MARGIN;
        int better = 0;
        int worse = 0;
        // The sign of line minus difference, which cannot overflow, counts what lies above; two counts share one
        // number,
        // because the compiler takes several draws at a time only for few sums.
        for (int d = 0; d < one.length; d++) {
            int difference = one[d] - two[d];
            better += ((below - difference) >>> 31) + (((above - difference) >>> 31) << HALF);
            worse += ((below + difference) >>> 31) + (((above + difference) >>> 31) << HALF);
        }
        int surelyBetter = better >>> HALF;
        int surelyWorse = worse >>> HALF;
        return surelyBetter == (better & MOST_DRAWS) && surelyWorse == (worse & MOST_DRAWS)
                ? Optional.of(Preference.of(surelyBetter, surelyWorse, one.length, false))
                : Optional.empty();
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
