package org.pulseplan.response;

/**
 * The expected response of one lesion, about 8 to 12 weeks after one session.
 *
 * @param complete probability of complete response
 * @param objective probability of complete or partial response; never below complete
 */
public record LesionResponse(Outcome complete, Outcome objective) {}
