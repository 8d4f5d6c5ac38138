package org.pulseplan.response.fit;

/**
 * Probability that a patient (all target lesions) or a lesion of a series responds, averaged over its case mix by two
 * nested Gauss-Hermite rules, with its derivatives. An instance is a work space of one thread.
 */
final class MixIntegral {
    /** Beyond this log-odds the response is certain to more than a hundred digits; the density there is 0. */
    private static final double LIMIT = 300;

    private final GaussHermite rule;
    private final int count;
    private final double[] nodes;
    private final double[] weights;
    private final double[] sharedFactors;
    private final double[] ownFactors;
    private final Value complete = new Value();
    private final Value objective = new Value();

    /** A probability and its derivatives by the mean log-odds and by the shared and own standard deviations. */
    static final class Value {
        double probability;
        double byMean;
        double byShared;
        double byOwn;
    }

    MixIntegral(GaussHermite rule) {
        this.rule = rule;
        count = rule.count();
        nodes = new double[count];
        weights = new double[count];
        sharedFactors = new double[count];
        ownFactors = new double[count];
        for (int i = 0; i < count; i++) {
            nodes[i] = rule.node(i);
            weights[i] = rule.weight(i);
        }
    }

    Value complete() {
        return complete;
    }

    Value objective() {
        return objective;
    }

    /**
     * Computes both probabilities.
     *
     * @param mean mean log-odds of complete response
     * @param gap added log-odds of objective response
     * @param lesions lesions of a patient that must all respond; 1 where lesions are counted
     * @return false where the log-odds are beyond all reason; the values then mean nothing
     */
    boolean evaluate(double mean, double gap, double sharedSd, double ownSd, double lesions) {
        double reach = Math.abs(mean) + gap + (sharedSd + ownSd) * rule.node(count - 1);
        if (!(reach < LIMIT)) {
            return false;
        }
        fill(sharedFactors, sharedSd);
        fill(ownFactors, ownSd);
        double odds = StrictMath.exp(-mean);
        integrate(odds, lesions, complete);
        integrate(odds * StrictMath.exp(-gap), lesions, objective);
        return true;
    }

    private void fill(double[] factors, double sd) {
        int last = count - 1;
        for (int i = 0; i <= last / 2; i++) {
            double factor = StrictMath.exp(-sd * nodes[i]);
            factors[i] = factor;
            factors[last - i] = 1 / factor;
        }
    }

    private void integrate(double odds, double lesions, Value value) {
        value.probability = 0;
        value.byMean = 0;
        value.byShared = 0;
        value.byOwn = 0;
        for (int j = 0; j < count; j++) {
            addSharedNode(odds * sharedFactors[j], j, lesions, value);
        }
    }

    private void addSharedNode(double odds, int j, double lesions, Value value) {
        double q = 0;
        double slope = 0;
        double slopeByOwn = 0;
        for (int k = 0; k < count; k++) {
            double e = odds * ownFactors[k];
            double p = 1 / (1 + e);
            double weighted = weights[k] * p;
            double change = weighted * e * p;
            q += weighted;
            slope += change;
            slopeByOwn += change * nodes[k];
        }
        double others = weights[j] * power(q, lesions - 1);
        value.probability += others * q;
        value.byMean += lesions * others * slope;
        value.byShared += lesions * others * slope * nodes[j];
        value.byOwn += lesions * others * slopeByOwn;
    }

    private static double power(double base, double exponent) {
        if (exponent == 0) {
            return 1;
        }
        return exponent == 1 ? base : StrictMath.pow(base, exponent);
    }
}
