package org.pulseplan.response;

import org.pulseplan.entry.Answer;
import org.pulseplan.response.evidence.Coefficient;
import org.pulseplan.response.evidence.ModelDefinitions;

/**
 * Turns what is known of a patient and a lesion into the covariates of the model, one number a coefficient; what is not
 * known, and what does not apply, stays 0.
 */
final class CovariateCoding {
    private final ModelDefinitions definitions;

    CovariateCoding(ModelDefinitions definitions) {
        this.definitions = definitions;
    }

    double[] of(PatientCovariates patient) {
        double[] x = new double[Coefficient.values().length];
        x[Coefficient.ER_NEGATIVE.index()] = indicator(patient.erPositive() == Answer.NO);
        x[Coefficient.HER2_POSITIVE.index()] = indicator(patient.her2Positive() == Answer.YES);
        x[Coefficient.KI67_HIGH.index()] = indicator(patient.ki67High() == Answer.YES);
        x[Coefficient.VISCERAL.index()] = indicator(patient.visceral() == Answer.YES);
        return x;
    }

    double[] of(LesionCovariates lesion) {
        double[] x = new double[Coefficient.values().length];
        double doublings = StrictMath.log(lesion.longestDiameterMm() / definitions.sizeHingeMm()) / StrictMath.log(2);
        x[Coefficient.SIZE_BELOW_30MM.index()] = Math.min(0, doublings);
        x[Coefficient.SIZE_ABOVE_30MM.index()] = Math.max(0, doublings);
        lesion.depthMm().ifPresent(depth -> x[Coefficient.DEPTH.index()] = depthTerm(depth));
        x[Coefficient.IRRADIATED.index()] = indicator(lesion.irradiated() == Answer.YES);
        x[Coefficient.ULCERATED.index()] = indicator(lesion.ulcerated() == Answer.YES);
        x[Coefficient.HEXAGONAL_SMALL.index()] =
                indicator(lesion.hexagonalArray() && lesion.longestDiameterMm() <= definitions.hexagonalSmallToMm());
        codeTreatment(lesion, x);
        return x;
    }

    /** The covariate of a depth in millimetres. */
    double depthTerm(double depthMm) {
        return (depthMm - definitions.depthOriginMm()) / definitions.depthStepMm();
    }

    private void codeTreatment(LesionCovariates lesion, double[] x) {
        switch (lesion.treatment()) {
            case INTRAVENOUS_BLEOMYCIN -> {}
            case INTRAVENOUS_BLEOMYCIN_REDUCED -> x[Coefficient.REDUCED_DOSE.index()] = 1;
            case INTRATUMOURAL_CISPLATIN -> x[Coefficient.CISPLATIN.index()] = 1;
            case INTRATUMOURAL_BLEOMYCIN -> x[intratumoural(lesion).index()] = 1;
        }
    }

    private Coefficient intratumoural(LesionCovariates lesion) {
        return lesion.longestDiameterMm() <= definitions.intratumouralSmallToMm()
                ? Coefficient.INTRATUMORAL_SMALL
                : Coefficient.INTRATUMORAL_LARGE;
    }

    private static double indicator(boolean holds) {
        return holds ? 1 : 0;
    }
}
