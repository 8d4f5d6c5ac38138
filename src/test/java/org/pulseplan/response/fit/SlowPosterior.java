package org.pulseplan.response.fit;

import java.util.Map;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.pulseplan.response.evidence.Arm;
import org.pulseplan.response.evidence.Coefficient;
import org.pulseplan.response.evidence.Contrast;
import org.pulseplan.response.evidence.Evidence;
import org.pulseplan.response.evidence.Judgement;
import org.pulseplan.response.evidence.Mix;

/** The model's density written straight from its definition, without care for speed: numbers typed in on purpose. */
final class SlowPosterior {
    private static final int GRID = 4001;

    private final Evidence evidence;

    SlowPosterior(Evidence evidence) {
        this.evidence = evidence;
    }

    double value(double[] x) {
        double gap = Math.exp(x[1]);
        double patient = Math.exp(x[2]);
        double centre = Math.exp(x[3]);
        double sum = normal(x[0], 0.5, 1.5) + normal(x[1], Math.log(1.6), 0.5);
        sum += -patient * patient / 2 + x[2] - centre * centre / (2 * 0.25) + x[3];
        for (Judgement judgement : evidence.judgements()) {
            sum += normal(beta(x, judgement.coefficient()), judgement.mean(), judgement.sd());
        }
        for (Contrast contrast : evidence.contrasts()) {
            double mean = 0;
            for (Map.Entry<Coefficient, Double> entry : contrast.combination().entrySet()) {
                mean += entry.getValue() * beta(x, entry.getKey());
            }
            sum += normal(mean, contrast.logOdds(), contrast.standardError() / Math.sqrt(contrast.relevance()));
        }
        for (int s = 0; s < evidence.arms().size(); s++) {
            sum += normal(x[18 + s], 0, 1) + arm(evidence.arms().get(s), x, gap, patient, centre * x[18 + s]);
        }
        return sum;
    }

    private static double arm(Arm arm, double[] x, double gap, double patient, double centre) {
        Mix mix = arm.mix();
        double[] size = sizeMeanAndVariance(mix, x);
        double mean = x[0]
                + centre
                + size[0]
                + beta(x, Coefficient.DEPTH) * (mix.depthMeanMm() - 5) / 10
                + beta(x, Coefficient.ER_NEGATIVE) * mix.erNegative()
                + beta(x, Coefficient.HER2_POSITIVE) * mix.her2Positive()
                + beta(x, Coefficient.KI67_HIGH) * mix.ki67High()
                + beta(x, Coefficient.VISCERAL) * mix.visceral()
                + beta(x, Coefficient.IRRADIATED) * mix.irradiated()
                + beta(x, Coefficient.ULCERATED) * mix.ulcerated();
        double shared = patient * patient
                + bernoulli(beta(x, Coefficient.ER_NEGATIVE), mix.erNegative())
                + bernoulli(beta(x, Coefficient.HER2_POSITIVE), mix.her2Positive())
                + bernoulli(beta(x, Coefficient.KI67_HIGH), mix.ki67High())
                + bernoulli(beta(x, Coefficient.VISCERAL), mix.visceral());
        double own = size[1]
                + square(beta(x, Coefficient.DEPTH) * mix.depthSdMm() / 10)
                + bernoulli(beta(x, Coefficient.IRRADIATED), mix.irradiated())
                + bernoulli(beta(x, Coefficient.ULCERATED), mix.ulcerated());
        boolean lesions = arm.unit() == Arm.Unit.LESION;
        double power = lesions ? 1 : mix.lesionsPerPatient();
        double complete = probability(mean, Math.sqrt(shared), Math.sqrt(own), power);
        double objective = probability(mean + gap, Math.sqrt(shared), Math.sqrt(own), power);
        double effect = lesions ? 1 + ((double) arm.total() / arm.patients().getAsInt() - 1) * 0.2 : 1;
        return logLikelihood(arm, complete, objective) / effect;
    }

    private static double logLikelihood(Arm arm, double complete, double objective) {
        if (arm.objective().isEmpty()) {
            int count = arm.complete().getAsInt();
            return count * Math.log(complete) + (arm.total() - count) * Math.log(1 - complete);
        }
        int count = arm.objective().getAsInt();
        double rest = (arm.total() - count) * Math.log(1 - objective);
        if (arm.complete().isEmpty()) {
            return count * Math.log(objective) + rest;
        }
        int full = arm.complete().getAsInt();
        return full * Math.log(complete) + (count - full) * Math.log(objective - complete) + rest;
    }

    private static double probability(double mean, double shared, double own, double power) {
        GaussHermite rule = new GaussHermite(15);
        double sum = 0;
        for (int j = 0; j < 15; j++) {
            double q = 0;
            for (int k = 0; k < 15; k++) {
                q += rule.weight(k) / (1 + Math.exp(-(mean + shared * rule.node(j) + own * rule.node(k))));
            }
            sum += rule.weight(j) * Math.pow(q, power);
        }
        return sum;
    }

    /** Mean and variance of the two size terms together, by the trapezoidal rule in each half. */
    private static double[] sizeMeanAndVariance(Mix mix, double[] x) {
        double mean = Math.log(mix.sizeMedianMm() / 30) / Math.log(2);
        double sd = Math.log(mix.sizeGsd()) / Math.log(2);
        NormalDistribution normal = new NormalDistribution(null, mean, sd);
        double first = 0;
        double second = 0;
        double mass = 0;
        double step = 20 * sd / (GRID * 25);
        for (int i = 0; i < GRID * 25; i++) {
            double value = mean - 10 * sd + (i + 0.5) * step;
            double term = beta(x, value < 0 ? Coefficient.SIZE_BELOW_30MM : Coefficient.SIZE_ABOVE_30MM) * value;
            double weight = normal.density(value) * step;
            mass += weight;
            first += weight * term;
            second += weight * term * term;
        }
        first /= mass;
        return new double[] {first, second / mass - first * first};
    }

    private static double beta(double[] x, Coefficient coefficient) {
        return x[4 + coefficient.index()];
    }

    private static double bernoulli(double beta, double share) {
        return beta * beta * share * (1 - share);
    }

    private static double normal(double value, double mean, double sd) {
        return -square((value - mean) / sd) / 2;
    }

    private static double square(double value) {
        return value * value;
    }
}
