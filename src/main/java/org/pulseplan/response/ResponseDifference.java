package org.pulseplan.response;

/**
 * By how much the probability of response differs between two, draw by draw: the second's minus the first's, from -1 to 1.
 *
 * @param complete of complete response
 * @param objective of complete or partial response
 */
public record ResponseDifference(Outcome complete, Outcome objective) {}
