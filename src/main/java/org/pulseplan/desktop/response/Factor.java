package org.pulseplan.desktop.response;

/**
 * One factor's part in a lesion's prediction.
 *
 * @param name the factor
 * @param effect by how much it changes the odds of complete response, with its interval, in words
 * @param logOdds the same as a shift of the log-odds, for the picture
 * @param low95 lower end of its 95 % interval
 * @param high95 upper end
 * @param founded how well the effect is founded
 * @param studies the published studies that carry it, as one line; empty where it rests on judgement alone
 */
record Factor(
        String name, String effect, double logOdds, double low95, double high95, String founded, String studies) {}
