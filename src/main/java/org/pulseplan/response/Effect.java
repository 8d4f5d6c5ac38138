package org.pulseplan.response;

/**
 * What the fitted model believes of one coefficient, judgement and studies together.
 *
 * @param mean posterior mean, log-odds a unit of the covariate
 * @param low95 lower end of the 95 % credible interval
 * @param high95 upper end
 */
public record Effect(double mean, double low95, double high95) {}
