package org.pulseplan.response.evidence;

import org.pulseplan.entry.KnownSentence;

/**
 * What is believed of one coefficient before the counts are seen: a normal prior with its reason.
 *
 * @param mean log-odds
 * @param sd log-odds
 */
public record Judgement(Coefficient coefficient, double mean, double sd, Grade grade, String why) {
    /** Its reason, in the reader's language. */
    public KnownSentence whySaid() {
        return KnownSentence.ofEvidence(coefficient.name(), "why", why);
    }
}
