package org.pulseplan.desktop.response;

import org.pulseplan.response.evidence.Coefficient;

/**
 * One factor's part in a lesion's prediction: a step of the waterfall.
 *
 * @param name the factor
 * @param effect by how much it changes the odds of complete response, with its interval, in words
 * @param start log-odds against the reference lesion before this step
 * @param logOdds the step
 * @param low95 lower end of the step's 95 % interval
 * @param high95 upper end
 * @param founded how well the effect is founded
 * @param coefficient what its evidence is filed under
 */
record Factor(
        String name,
        String effect,
        double start,
        double logOdds,
        double low95,
        double high95,
        String founded,
        Coefficient coefficient) {
    /** Log-odds against the reference lesion after this step. */
    double end() {
        return start + logOdds;
    }
}
