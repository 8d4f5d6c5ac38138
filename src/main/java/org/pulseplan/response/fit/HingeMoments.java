package org.pulseplan.response.fit;

import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Exact moments of min(0, X) and max(0, X) for a normal X: the two size terms of a series whose diameters are lognormal.
 */
record HingeMoments(double meanBelow, double meanAbove, double varianceBelow, double varianceAbove, double covariance) {

    /** Moments for X with this mean and standard deviation above 0. */
    static HingeMoments of(double mean, double sd) {
        NormalDistribution standard = new NormalDistribution(null, 0, 1);
        double share = standard.cumulativeProbability(mean / sd);
        double density = standard.density(mean / sd);
        double above = mean * share + sd * density;
        double squareAbove = (mean * mean + sd * sd) * share + mean * sd * density;
        double below = mean - above;
        double squareBelow = mean * mean + sd * sd - squareAbove;
        // The product of the two terms is always 0, so its mean drops out of the covariance.
        return new HingeMoments(below, above, squareBelow - below * below, squareAbove - above * above, -below * above);
    }
}
