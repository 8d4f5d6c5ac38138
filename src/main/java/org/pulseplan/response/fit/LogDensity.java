package org.pulseplan.response.fit;

/** A log density on the whole of R^n with its gradient; an instance belongs to one thread. */
interface LogDensity {
    int dimension();

    /**
     * Log density at {@code x} up to a constant; writes its gradient.
     *
     * @return negative infinity where the density vanishes or is not finite; the gradient then means nothing
     */
    double valueAndGradient(double[] x, double[] gradient);
}
