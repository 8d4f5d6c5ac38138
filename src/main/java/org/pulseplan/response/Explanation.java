package org.pulseplan.response;

import java.util.List;

/**
 * Why a lesion's log-odds of complete response (at an average centre, for a patient of average inclination) are what they
 * are: those of the reference lesion plus one contribution a factor.
 *
 * @param reference the reference lesion and patient
 * @param referenceLogOdds posterior mean of the reference lesion's log-odds
 * @param contributions only factors that differ from the reference, in the order of the coefficients
 * @param logOdds posterior mean of the lesion's log-odds
 */
public record Explanation(
        Reference reference, double referenceLogOdds, List<Contribution> contributions, double logOdds) {

    public Explanation {
        contributions = List.copyOf(contributions);
    }

    /** A patient and a lesion to compare with. */
    public record Reference(PatientCovariates patient, LesionCovariates lesion) {}
}
