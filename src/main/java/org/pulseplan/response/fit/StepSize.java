package org.pulseplan.response.fit;

/** The length of a leapfrog step, tuned during warm-up to a wanted acceptance by dual averaging (Hoffman and Gelman 2014). */
final class StepSize {
    private static final double LOG_WANTED = StrictMath.log(0.8);
    private static final double REGULARISATION = 0.05;
    private static final double DELAY = 10;
    private static final double FORGETTING = 0.75;

    private final double target;
    private double value;
    private double centre;
    private double error;
    private double logAverage;
    private int count;

    StepSize(double target) {
        this.target = target;
        this.value = 1;
    }

    double value() {
        return value;
    }

    /** Doubles or halves the step until one step's acceptance crosses 0.8, and starts tuning from there. */
    void restart(PhasePoint start, Metric metric, SeededRandom random) {
        boolean growing = logAcceptance(start.refreshed(metric, random)) > LOG_WANTED;
        while (growing == logAcceptance(start.refreshed(metric, random)) > LOG_WANTED) {
            value = growing ? value * 2 : value / 2;
            if (value > 1e7 || value < 1e-12) {
                throw new IllegalStateException("No step length suits the posterior at its start");
            }
        }
        centre = StrictMath.log(10 * value);
        error = 0;
        logAverage = 0;
        count = 0;
    }

    private double logAcceptance(PhasePoint point) {
        return point.energy() - point.leapfrog(value).energy();
    }

    void learn(double acceptance) {
        count++;
        double share = 1 / (count + DELAY);
        error = (1 - share) * error + share * (target - acceptance);
        double logStep = centre - error * Math.sqrt(count) / REGULARISATION;
        double weight = StrictMath.pow(count, -FORGETTING);
        logAverage = weight * logStep + (1 - weight) * logAverage;
        value = StrictMath.exp(logStep);
    }

    /** Ends the tuning: the averaged step from now on. */
    void settle() {
        value = StrictMath.exp(logAverage);
    }
}
