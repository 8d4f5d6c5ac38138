package org.pulseplan.response.fit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Importance weights with their largest values smoothed by a generalised Pareto distribution (Vehtari et al. 2024), and
 * the shape of that distribution, which tells whether weights can be trusted at all.
 */
public final class ParetoSmoothing {
    /** Beyond this shape the weighted draws no longer stand for the new posterior (Vehtari et al. 2024). */
    public static final double LARGEST_SHAPE = 0.7;

    private final double[] weights;
    private final double shape;

    private ParetoSmoothing(double[] weights, double shape) {
        this.weights = weights;
        this.shape = shape;
    }

    /** @param logWeights one a draw, up to a constant; at least 100 */
    public static ParetoSmoothing of(double[] logWeights) {
        int n = logWeights.length;
        int tail = (int) Math.ceil(Math.min(0.2 * n, 3 * Math.sqrt(n)));
        double largest = Arrays.stream(logWeights).max().orElseThrow();
        double[] weights = Arrays.stream(logWeights)
                .map(log -> StrictMath.exp(log - largest))
                .toArray();
        int[] order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> weights[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double cutoff = weights[order[n - tail - 1]];
        double[] excesses = new double[tail];
        for (int i = 0; i < tail; i++) {
            excesses[i] = weights[order[n - tail + i]] - cutoff;
        }
        double shape = Double.NEGATIVE_INFINITY;
        if (excesses[0] > 0 || excesses[tail - 1] > 0) {
            ParetoFit fit = ParetoFit.of(excesses);
            shape = fit.shape();
            for (int i = 0; i < tail; i++) {
                weights[order[n - tail + i]] = Math.min(1, cutoff + fit.quantile((i + 0.5) / tail));
            }
        }
        double sum = Arrays.stream(weights).sum();
        return new ParetoSmoothing(Arrays.stream(weights).map(w -> w / sum).toArray(), shape);
    }

    /** Weights that add up to 1, one a draw. */
    public double[] weights() {
        return weights.clone();
    }

    /** Pareto k of the largest weights; minus infinity where all are equal. */
    public double shape() {
        return shape;
    }

    /** Whether the weighted draws may be used. */
    public boolean holds() {
        return shape <= LARGEST_SHAPE;
    }

    /** How many independent draws the weighted ones are worth. */
    public double effectiveSize() {
        return 1 / Arrays.stream(weights).map(w -> w * w).sum();
    }
}
