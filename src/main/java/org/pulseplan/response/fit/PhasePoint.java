package org.pulseplan.response.fit;

/** One point of a Hamiltonian path: where it is, how it moves, and its energy. Never changed once made. */
final class PhasePoint {
    private final LogDensity density;
    private final Metric metric;
    private final double[] position;
    private final double[] gradient;
    private final double logDensity;
    private final double[] momentum;
    private final double[] velocity;

    private PhasePoint(
            LogDensity density,
            Metric metric,
            double[] position,
            double[] gradient,
            double logDensity,
            double[] momentum) {
        this.density = density;
        this.metric = metric;
        this.position = position;
        this.gradient = gradient;
        this.logDensity = logDensity;
        this.momentum = momentum;
        this.velocity = metric.velocity(momentum);
    }

    /** At a position, with a fresh momentum. */
    static PhasePoint at(double[] position, LogDensity density, Metric metric, SeededRandom random) {
        double[] gradient = new double[position.length];
        double value = density.valueAndGradient(position, gradient);
        return new PhasePoint(density, metric, position.clone(), gradient, value, metric.momentum(random));
    }

    /** The same position with a fresh momentum under a metric. */
    PhasePoint refreshed(Metric fresh, SeededRandom random) {
        return new PhasePoint(density, fresh, position, gradient, logDensity, fresh.momentum(random));
    }

    /** One leapfrog step; a negative step goes back in time. */
    PhasePoint leapfrog(double step) {
        int n = position.length;
        double[] half = new double[n];
        for (int i = 0; i < n; i++) {
            half[i] = momentum[i] + step / 2 * gradient[i];
        }
        double[] speed = metric.velocity(half);
        double[] next = new double[n];
        for (int i = 0; i < n; i++) {
            next[i] = position[i] + step * speed[i];
        }
        double[] slope = new double[n];
        double value = density.valueAndGradient(next, slope);
        for (int i = 0; i < n; i++) {
            half[i] += step / 2 * slope[i];
        }
        return new PhasePoint(density, metric, next, slope, value, half);
    }

    /** Kinetic energy minus log density; NaN counts as infinite. */
    double energy() {
        double energy = Vectors.dot(momentum, velocity) / 2 - logDensity;
        return Double.isNaN(energy) ? Double.POSITIVE_INFINITY : energy;
    }

    double logDensity() {
        return logDensity;
    }

    double[] position() {
        return position.clone();
    }

    double[] momentum() {
        return momentum.clone();
    }

    /** Whether a path whose momenta sum to {@code total} still moves away here. */
    boolean movesAlong(double[] total) {
        return Vectors.dot(velocity, total) > 0;
    }
}
