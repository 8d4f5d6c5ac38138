package org.pulseplan.response.evidence;

import java.util.List;

/**
 * The whole evidence that the response model may use.
 *
 * @param version version of the file
 * @param sha256 SHA-256 of the bytes it was read from, lower-case hexadecimal
 * @param judgements exactly one for each coefficient, in the order of {@link Coefficient}
 */
public record Evidence(
        String version,
        String sha256,
        Mix defaultMix,
        List<Arm> arms,
        List<Contrast> contrasts,
        List<Judgement> judgements) {

    public Evidence {
        arms = List.copyOf(arms);
        contrasts = List.copyOf(contrasts);
        judgements = List.copyOf(judgements);
    }

    /** The judgement on one coefficient. */
    public Judgement judgement(Coefficient coefficient) {
        return judgements.get(coefficient.index());
    }
}
