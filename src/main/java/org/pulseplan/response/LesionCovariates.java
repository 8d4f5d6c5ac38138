package org.pulseplan.response;

import java.util.Comparator;
import java.util.OptionalDouble;
import org.pulseplan.entry.Answer;

/**
 * What the model knows of one lesion and of how it is treated.
 *
 * @param longestDiameterMm longest diameter, mm, above 0
 * @param depthMm depth of the deep margin below the skin surface, mm, 0 or more; empty if not known
 * @param irradiated whether it lies in a field irradiated before
 * @param ulcerated whether it is ulcerated
 * @param hexagonalArray whether a hexagonal needle array is used
 */
public record LesionCovariates(
        double longestDiameterMm,
        OptionalDouble depthMm,
        Answer irradiated,
        Answer ulcerated,
        Treatment treatment,
        boolean hexagonalArray) {

    /** An order that depends on the covariates alone, so that the order of entry changes no result. */
    static final Comparator<LesionCovariates> CANONICAL = Comparator.comparingDouble(
                    LesionCovariates::longestDiameterMm)
            .thenComparingDouble(lesion -> lesion.depthMm().orElse(0))
            .thenComparing(LesionCovariates::irradiated)
            .thenComparing(LesionCovariates::ulcerated)
            .thenComparing(LesionCovariates::treatment)
            .thenComparing(LesionCovariates::hexagonalArray);

    /** Refuses a length that no lesion can have: the caller must have found and reported it. */
    public LesionCovariates {
        check(longestDiameterMm > 0 && Double.isFinite(longestDiameterMm), "longest diameter", longestDiameterMm);
        depthMm.ifPresent(depth -> check(depth >= 0 && Double.isFinite(depth), "depth", depth));
    }

    /** Whether something about the lesion itself is not known. */
    boolean hasUnknown() {
        return depthMm.isEmpty() || irradiated == Answer.NOT_KNOWN || ulcerated == Answer.NOT_KNOWN;
    }

    LesionCovariates withDepthMm(double depth) {
        return new LesionCovariates(
                longestDiameterMm, OptionalDouble.of(depth), irradiated, ulcerated, treatment, hexagonalArray);
    }

    LesionCovariates withIrradiated(Answer answer) {
        return new LesionCovariates(longestDiameterMm, depthMm, answer, ulcerated, treatment, hexagonalArray);
    }

    LesionCovariates withUlcerated(Answer answer) {
        return new LesionCovariates(longestDiameterMm, depthMm, irradiated, answer, treatment, hexagonalArray);
    }

    private static void check(boolean possible, String what, double mm) {
        if (!possible) {
            throw new IllegalArgumentException("A lesion cannot have a " + what + " of " + mm + " mm");
        }
    }
}
