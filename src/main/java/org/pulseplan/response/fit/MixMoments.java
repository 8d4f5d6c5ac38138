package org.pulseplan.response.fit;

import org.pulseplan.response.evidence.Coefficient;
import org.pulseplan.response.evidence.Mix;
import org.pulseplan.response.evidence.ModelDefinitions;

/**
 * Mean and spread of a series' covariates: what its patients share among their lesions (receptors, Ki-67, visceral
 * disease) and what each lesion has of its own (size, depth, skin, radiotherapy). Intravenous, standard dose.
 */
final class MixMoments {
    private static final int BELOW = Coefficient.SIZE_BELOW_30MM.index();
    private static final int ABOVE = Coefficient.SIZE_ABOVE_30MM.index();

    private final double[] means = new double[Coefficient.values().length];
    private final double[] sharedVariances = new double[means.length];
    private final double[] ownVariances = new double[means.length];
    private final double sizeCovariance;

    MixMoments(Mix mix, ModelDefinitions definitions) {
        HingeMoments size = HingeMoments.of(log2(mix.sizeMedianMm() / definitions.sizeHingeMm()), log2(mix.sizeGsd()));
        sizeCovariance = size.covariance();
        own(Coefficient.SIZE_BELOW_30MM, size.meanBelow(), size.varianceBelow());
        own(Coefficient.SIZE_ABOVE_30MM, size.meanAbove(), size.varianceAbove());
        double depthSd = mix.depthSdMm() / definitions.depthStepMm();
        own(
                Coefficient.DEPTH,
                (mix.depthMeanMm() - definitions.depthOriginMm()) / definitions.depthStepMm(),
                depthSd * depthSd);
        own(Coefficient.IRRADIATED, mix.irradiated(), bernoulliVariance(mix.irradiated()));
        own(Coefficient.ULCERATED, mix.ulcerated(), bernoulliVariance(mix.ulcerated()));
        shared(Coefficient.ER_NEGATIVE, mix.erNegative());
        shared(Coefficient.HER2_POSITIVE, mix.her2Positive());
        shared(Coefficient.KI67_HIGH, mix.ki67High());
        shared(Coefficient.VISCERAL, mix.visceral());
    }

    double mean(int coefficient) {
        return means[coefficient];
    }

    /** Variance of the log-odds that a patient's lesions share through covariates. */
    double sharedVariance(double[] x, int offset) {
        double sum = 0;
        for (int k = 0; k < means.length; k++) {
            sum += x[offset + k] * x[offset + k] * sharedVariances[k];
        }
        return sum;
    }

    /** Variance of the log-odds of each lesion's own covariates. */
    double ownVariance(double[] x, int offset) {
        double sum = 2 * x[offset + BELOW] * x[offset + ABOVE] * sizeCovariance;
        for (int k = 0; k < means.length; k++) {
            sum += x[offset + k] * x[offset + k] * ownVariances[k];
        }
        return sum;
    }

    /** Half the derivative of {@link #sharedVariance} by one coefficient. */
    double halfSharedSlope(double[] x, int offset, int k) {
        return x[offset + k] * sharedVariances[k];
    }

    /** Half the derivative of {@link #ownVariance} by one coefficient. */
    double halfOwnSlope(double[] x, int offset, int k) {
        double slope = x[offset + k] * ownVariances[k];
        if (k == BELOW) {
            return slope + x[offset + ABOVE] * sizeCovariance;
        }
        return k == ABOVE ? slope + x[offset + BELOW] * sizeCovariance : slope;
    }

    private void shared(Coefficient coefficient, double share) {
        means[coefficient.index()] = share;
        sharedVariances[coefficient.index()] = bernoulliVariance(share);
    }

    private void own(Coefficient coefficient, double mean, double variance) {
        means[coefficient.index()] = mean;
        ownVariances[coefficient.index()] = variance;
    }

    private static double bernoulliVariance(double share) {
        return share * (1 - share);
    }

    private static double log2(double value) {
        return StrictMath.log(value) / StrictMath.log(2);
    }
}
