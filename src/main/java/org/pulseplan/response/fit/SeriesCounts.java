package org.pulseplan.response.fit;

import org.pulseplan.response.evidence.Arm;
import org.pulseplan.response.evidence.ModelDefinitions;

/**
 * The counts of one series as the likelihood uses them: multinomial where complete and objective responses are both
 * published, else binomial; lesions of one patient count for less than as many patients.
 *
 * @param complete complete responses; 0 with {@code hasComplete} false where not published
 * @param objective objective responses
 * @param total all assessed
 */
record SeriesCounts(boolean hasComplete, boolean hasObjective, double complete, double objective, double total) {

    static SeriesCounts of(Arm arm, ModelDefinitions definitions) {
        double effect = designEffect(arm, definitions);
        return new SeriesCounts(
                arm.complete().isPresent(),
                arm.objective().isPresent(),
                arm.complete().orElse(0) / effect,
                arm.objective().orElse(0) / effect,
                arm.total() / effect);
    }

    private static double designEffect(Arm arm, ModelDefinitions definitions) {
        return arm.unit() == Arm.Unit.PATIENT
                ? 1
                : 1 + (arm.lesionsPerPatient() - 1) * definitions.likenessWithinPatient();
    }

    double logLikelihood(double pComplete, double pObjective) {
        if (!hasObjective) {
            return times(complete, pComplete) + times(total - complete, 1 - pComplete);
        }
        double rest = times(total - objective, 1 - pObjective);
        return hasComplete
                ? times(complete, pComplete) + times(objective - complete, pObjective - pComplete) + rest
                : times(objective, pObjective) + rest;
    }

    /** Derivative of the log likelihood by the probability of complete response. */
    double byComplete(double pComplete, double pObjective) {
        if (!hasComplete) {
            return 0;
        }
        double fewer =
                hasObjective ? (objective - complete) / (pObjective - pComplete) : (total - complete) / (1 - pComplete);
        return complete / pComplete - fewer;
    }

    /** Derivative of the log likelihood by the probability of objective response. */
    double byObjective(double pComplete, double pObjective) {
        if (!hasObjective) {
            return 0;
        }
        double more = hasComplete ? (objective - complete) / (pObjective - pComplete) : objective / pObjective;
        return more - (total - objective) / (1 - pObjective);
    }

    private static double times(double count, double probability) {
        return count == 0 ? 0 : count * StrictMath.log(probability);
    }
}
