package org.pulseplan.response.evidence;

import java.util.Map;
import java.util.Optional;
import org.pulseplan.entry.KnownSentence;

/**
 * A published effect: a log odds ratio on a linear combination of coefficients.
 *
 * @param logOdds the published log odds ratio
 * @param standardError its standard error
 * @param relevance 1 for breast carcinoma read directly, less where the evidence is widened
 * @param how how the number was obtained
 */
public record Contrast(
        String id,
        String citation,
        Map<Coefficient, Double> combination,
        double logOdds,
        double standardError,
        double relevance,
        String how,
        Optional<String> doi) {

    public Contrast {
        combination = Map.copyOf(combination);
    }

    /** Variance that the model uses: published variance widened by the relevance. */
    public double variance() {
        return standardError * standardError / relevance;
    }

    /** How it was obtained, in the reader's language. */
    public KnownSentence howSaid() {
        return KnownSentence.ofEvidence(id, "how", how);
    }
}
