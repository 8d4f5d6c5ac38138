package org.pulseplan.response;

/**
 * One predicted outcome.
 *
 * @param averageCentre at a centre that does as well as the published ones on average
 * @param newCentre at a centre that is not known yet: what a department without own results should believe
 */
public record Outcome(Band averageCentre, Band newCentre) {}
