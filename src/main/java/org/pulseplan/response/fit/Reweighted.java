package org.pulseplan.response.fit;

import java.util.Arrays;
import java.util.Comparator;

/** The shipped draws weighted by a department's own outcomes. */
public final class Reweighted {
    private final ParetoSmoothing smoothing;
    private final double[] centre;

    Reweighted(ParetoSmoothing smoothing, double[] centre) {
        this.smoothing = smoothing;
        this.centre = centre;
    }

    /** Pareto k: above {@link ParetoSmoothing#LARGEST_SHAPE} the weights must not be used, and only a new fit helps. */
    public double shape() {
        return smoothing.shape();
    }

    public boolean holds() {
        return smoothing.holds();
    }

    /** How many independent draws are left. */
    public double effectiveSize() {
        return smoothing.effectiveSize();
    }

    /** The own centre's effect on the log-odds. */
    public LocalModel.CentreEffect centreEffect() {
        return new LocalModel.CentreEffect(quantile(0.5), quantile(0.025), quantile(0.975));
    }

    private double quantile(double share) {
        double[] weights = smoothing.weights();
        Integer[] order = new Integer[centre.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> centre[i]));
        double sum = 0;
        for (int i : order) {
            sum += weights[i];
            if (sum >= share) {
                return centre[i];
            }
        }
        return centre[order[order.length - 1]];
    }
}
