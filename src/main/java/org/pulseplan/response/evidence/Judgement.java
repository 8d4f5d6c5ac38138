package org.pulseplan.response.evidence;

/**
 * What is believed of one coefficient before the counts are seen: a normal prior with its reason.
 *
 * @param mean log-odds
 * @param sd log-odds
 */
public record Judgement(Coefficient coefficient, double mean, double sd, Grade grade, String why) {}
