package org.pulseplan.response.fit;

import java.util.List;
import java.util.Map;
import org.pulseplan.response.evidence.Coefficient;
import org.pulseplan.response.evidence.Contrast;
import org.pulseplan.response.evidence.Judgement;

/** A normal density on a linear combination of coefficients: a judgement or a published contrast. */
final class NormalTerm {
    private final int[] indices;
    private final double[] factors;
    private final double mean;
    private final double variance;

    private NormalTerm(Map<Coefficient, Double> combination, double mean, double variance) {
        // In the order of the coefficients, so that sums come out the same in every run.
        List<Coefficient> ordered = combination.keySet().stream().sorted().toList();
        this.indices = ordered.stream().mapToInt(Parameters::of).toArray();
        this.factors = ordered.stream().mapToDouble(combination::get).toArray();
        this.mean = mean;
        this.variance = variance;
    }

    static NormalTerm of(Judgement judgement) {
        return new NormalTerm(Map.of(judgement.coefficient(), 1.0), judgement.mean(), judgement.sd() * judgement.sd());
    }

    static NormalTerm of(Contrast contrast) {
        return new NormalTerm(contrast.combination(), contrast.logOdds(), contrast.variance());
    }

    /** Adds the gradient at {@code x}, laid out as {@link Parameters}; returns the log density up to a constant. */
    double addTo(double[] x, double[] gradient) {
        double difference = -mean;
        for (int i = 0; i < indices.length; i++) {
            difference += factors[i] * x[indices[i]];
        }
        for (int i = 0; i < indices.length; i++) {
            gradient[indices[i]] -= factors[i] * difference / variance;
        }
        return -difference * difference / (2 * variance);
    }
}
