package org.pulseplan.response.fit;

import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;

/** Gauss-Hermite rule for the expectation over a standard normal variable, nodes in ascending order. */
public final class GaussHermite {
    private final double[] nodes;
    private final double[] weights;

    public GaussHermite(int count) {
        GaussIntegrator rule = new GaussIntegratorFactory().hermite(count);
        nodes = new double[count];
        weights = new double[count];
        for (int i = 0; i < count; i++) {
            nodes[i] = Math.sqrt(2) * rule.getPoint(i);
            weights[i] = rule.getWeight(i) / Math.sqrt(Math.PI);
        }
    }

    public int count() {
        return nodes.length;
    }

    /** Standard deviations from the mean. */
    public double node(int i) {
        return nodes[i];
    }

    /** Probability that the node stands for; all add up to 1. */
    public double weight(int i) {
        return weights[i];
    }
}
