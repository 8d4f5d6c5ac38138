package org.pulseplan.response;

/**
 * The exponential function of many values at once, several times as fast as one by one and the same on every Java
 * platform: x = n log 2 + r, exp(x) = 2^n exp(r) with a polynomial for exp(r). Relative error below 1e-15.
 */
final class Exponential {
    /** Arguments from minus to plus this; the table holds the powers of two that they need. */
    static final double LIMIT = 40;

    private static final int LARGEST_POWER = 60;
    private static final double[] POWERS = powersOfTwo();
    /** Adding and taking away 1.5 * 2^52 rounds to a whole number. */
    private static final double ROUNDER = 0x1.8p52;

    private static final double LOG2_E = 0x1.71547652b82fep0;
    /** Logarithm of 2 in two parts, the first so short that its multiples are exact. */
    private static final double LN2_HIGH = 0x1.62e42feep-1;

    private static final double LN2_LOW = 0x1.a39ef35793c76p-33;

    private Exponential() {}

    /** Replaces each value by its exponential, values beyond the limit by that of the limit. */
    static void replace(double[] x) {
        double[] whole = new double[x.length];
        for (int d = 0; d < x.length; d++) {
            x[d] = Math.max(-LIMIT, Math.min(LIMIT, x[d]));
        }
        for (int d = 0; d < x.length; d++) {
            whole[d] = (x[d] * LOG2_E + ROUNDER) - ROUNDER;
        }
        for (int d = 0; d < x.length; d++) {
            x[d] = (x[d] - whole[d] * LN2_HIGH) - whole[d] * LN2_LOW;
        }
        polynomial(x);
        for (int d = 0; d < x.length; d++) {
            x[d] *= POWERS[(int) whole[d] + LARGEST_POWER];
        }
    }

    /** Taylor's polynomial, whose remainder is below the rounding for |r| up to half of log 2. */
    private static void polynomial(double[] r) {
        for (int d = 0; d < r.length; d++) {
            double x = r[d];
            double high = 1.0 / 40320
                    + x
                            * (1.0 / 362880
                                    + x
                                            * (1.0 / 3628800
                                                    + x
                                                            * (1.0 / 39916800
                                                                    + x
                                                                            * (1.0 / 479001600
                                                                                    + x * (1.0 / 6227020800L)))));
            double middle = 1.0 / 24 + x * (1.0 / 120 + x * (1.0 / 720 + x * (1.0 / 5040 + x * high)));
            r[d] = 1 + x * (1 + x * (1.0 / 2 + x * (1.0 / 6 + x * middle)));
        }
    }

    private static double[] powersOfTwo() {
        double[] powers = new double[2 * LARGEST_POWER + 1];
        for (int n = -LARGEST_POWER; n <= LARGEST_POWER; n++) {
            powers[n + LARGEST_POWER] = Math.scalb(1.0, n);
        }
        return powers;
    }
}
