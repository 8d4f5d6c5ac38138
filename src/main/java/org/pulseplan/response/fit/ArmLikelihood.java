package org.pulseplan.response.fit;

import org.pulseplan.response.evidence.Arm;
import org.pulseplan.response.evidence.Coefficient;
import org.pulseplan.response.evidence.ModelDefinitions;

/** What one published series says about the parameters: its log likelihood and gradient on the sampler's scale. */
final class ArmLikelihood {
    private static final int COEFFICIENT_COUNT = Coefficient.values().length;

    private final MixMoments moments;
    private final SeriesCounts counts;
    private final int centre;
    private final double lesions;
    private final MixIntegral integral;

    ArmLikelihood(Arm arm, int centre, ModelDefinitions definitions, MixIntegral integral) {
        this.moments = new MixMoments(arm.mix(), definitions);
        this.counts = SeriesCounts.of(arm, definitions);
        this.centre = centre;
        this.lesions = arm.unit() == Arm.Unit.PATIENT ? arm.mix().lesionsPerPatient() : 1;
        this.integral = integral;
    }

    /** Adds the gradient; {@code reported} holds the same point with positive parameters as such. */
    double addTo(double[] reported, double[] x, double[] gradient) {
        double patientSpread = reported[Parameters.PATIENT_SPREAD];
        double sharedSd = Math.sqrt(moments.sharedVariance(x, Parameters.COEFFICIENTS) + patientSpread * patientSpread);
        double ownSd = Math.sqrt(moments.ownVariance(x, Parameters.COEFFICIENTS));
        if (!integral.evaluate(mean(reported), reported[Parameters.GAP], sharedSd, ownSd, lesions)) {
            return Double.NEGATIVE_INFINITY;
        }
        double complete = integral.complete().probability;
        double objective = integral.objective().probability;
        addGradient(
                counts.byComplete(complete, objective),
                counts.byObjective(complete, objective),
                sharedSd,
                ownSd,
                reported,
                x,
                gradient);
        return counts.logLikelihood(complete, objective);
    }

    private double mean(double[] reported) {
        double mean = reported[Parameters.INTERCEPT] + reported[centre];
        for (int k = 0; k < COEFFICIENT_COUNT; k++) {
            mean += reported[Parameters.COEFFICIENTS + k] * moments.mean(k);
        }
        return mean;
    }

    private void addGradient(
            double byComplete,
            double byObjective,
            double sharedSd,
            double ownSd,
            double[] reported,
            double[] x,
            double[] gradient) {
        MixIntegral.Value complete = integral.complete();
        MixIntegral.Value objective = integral.objective();
        double byGap = byObjective * objective.byMean;
        double byMean = byComplete * complete.byMean + byGap;
        double byShared = (byComplete * complete.byShared + byObjective * objective.byShared) / sharedSd;
        double byOwn = ownSd == 0 ? 0 : (byComplete * complete.byOwn + byObjective * objective.byOwn) / ownSd;
        double patientSpread = reported[Parameters.PATIENT_SPREAD];
        double centreSpread = reported[Parameters.CENTRE_SPREAD];
        gradient[Parameters.INTERCEPT] += byMean;
        gradient[Parameters.GAP] += byGap * reported[Parameters.GAP];
        gradient[Parameters.PATIENT_SPREAD] += byShared * patientSpread * patientSpread;
        gradient[Parameters.CENTRE_SPREAD] += byMean * reported[centre];
        gradient[centre] += byMean * centreSpread;
        for (int k = 0; k < COEFFICIENT_COUNT; k++) {
            gradient[Parameters.COEFFICIENTS + k] += byMean * moments.mean(k)
                    + byShared * moments.halfSharedSlope(x, Parameters.COEFFICIENTS, k)
                    + byOwn * moments.halfOwnSlope(x, Parameters.COEFFICIENTS, k);
        }
    }
}
