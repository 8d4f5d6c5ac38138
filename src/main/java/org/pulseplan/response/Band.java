package org.pulseplan.response;

/**
 * A predicted quantity with its uncertainty: median and equal-tailed credible intervals over the posterior draws.
 * Probabilities lie in 0..1; expected numbers of lesions in 0..n.
 *
 * @param median half of the draws lie below
 * @param low80 lower end of the 80 % interval
 * @param high80 upper end of the 80 % interval
 * @param low95 lower end of the 95 % interval
 * @param high95 upper end of the 95 % interval
 */
public record Band(double median, double low80, double high80, double low95, double high95) {
    /** Width of the 95 % interval. */
    public double width95() {
        return high95 - low95;
    }
}
