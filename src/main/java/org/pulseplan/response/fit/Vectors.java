package org.pulseplan.response.fit;

/** The few sums over vectors that the sampler needs. */
final class Vectors {
    private Vectors() {}

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    static double[] sum(double[] a, double[] b) {
        double[] sum = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            sum[i] = a[i] + b[i];
        }
        return sum;
    }

    /** log(exp(a) + exp(b)) without overflow. */
    static double logAddExp(double a, double b) {
        double high = Math.max(a, b);
        if (high == Double.NEGATIVE_INFINITY) {
            return high;
        }
        return high + StrictMath.log1p(StrictMath.exp(Math.min(a, b) - high));
    }
}
