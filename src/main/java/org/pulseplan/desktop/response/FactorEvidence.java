package org.pulseplan.desktop.response;

import java.util.List;

/**
 * What an effect rests on.
 *
 * @param factor the factor
 * @param grade how well it is founded, in words
 * @param effect what the model believes of it, judgement and studies together
 * @param judgement what was believed before any study was seen, named as the judgement it is
 * @param speakingFor studies whose published effect points the same way
 * @param speakingAgainst studies that point the other way or found no difference
 * @param series series of known outcome whose reported case mix carries the effect
 */
record FactorEvidence(
        String factor,
        String grade,
        String effect,
        String judgement,
        List<Study> speakingFor,
        List<Study> speakingAgainst,
        List<Study> series) {
    FactorEvidence {
        speakingFor = List.copyOf(speakingFor);
        speakingAgainst = List.copyOf(speakingAgainst);
        series = List.copyOf(series);
    }
}
