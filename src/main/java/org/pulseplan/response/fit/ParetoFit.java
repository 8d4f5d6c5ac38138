package org.pulseplan.response.fit;

import java.util.Arrays;

/**
 * A generalised Pareto distribution fitted to excesses over a threshold (Zhang and Stephens 2009), its shape drawn a
 * little towards 0.5 as Vehtari et al. (2024) advise for importance weights.
 */
record ParetoFit(double shape, double scale) {
    /** @param excesses in ascending order, 0 or more, the last above 0 */
    static ParetoFit of(double[] excesses) {
        int n = excesses.length;
        int grid = 30 + (int) Math.sqrt(n);
        double quartile = Math.max(excesses[(int) (n / 4.0 + 0.5) - 1], Double.MIN_NORMAL);
        double largest = excesses[n - 1];
        double[] theta = new double[grid];
        double[] profile = new double[grid];
        for (int j = 0; j < grid; j++) {
            theta[j] = 1 / largest + (1 - Math.sqrt(grid / (j + 0.5))) / (3 * quartile);
            double shape = shape(theta[j], excesses);
            profile[j] = n * (StrictMath.log(-theta[j] / shape) - shape - 1);
        }
        double mean = 0;
        for (int j = 0; j < grid; j++) {
            double against = 0;
            for (double other : profile) {
                against += StrictMath.exp(other - profile[j]);
            }
            mean += theta[j] / against;
        }
        double shape = shape(mean, excesses);
        double drawn = (n * shape + 5) / (n + 10.0);
        return new ParetoFit(drawn, -shape / mean);
    }

    /** The excess below which this share lies. */
    double quantile(double share) {
        return Math.abs(shape) < 1e-12
                ? -scale * StrictMath.log1p(-share)
                : scale * StrictMath.expm1(-shape * StrictMath.log1p(-share)) / shape;
    }

    private static double shape(double theta, double[] excesses) {
        return Arrays.stream(excesses)
                .map(x -> StrictMath.log1p(-theta * x))
                .average()
                .orElseThrow();
    }
}
