package org.pulseplan.knowledge;

import java.util.Set;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.KnownSentence;

/**
 * A question about the patient that may stand against a regimen, and what a "yes" means.
 *
 * @param id its name in case files
 * @param question in clinic words, answered yes, no or not known
 * @param regimens the regimens that a "yes" concerns
 * @param onYes what a "yes" is for these regimens
 * @param overridable whether a STOP may be overridden by a specialist with a reason
 * @param finding the sentence for a "yes"
 * @param remedy what would resolve it
 * @param womenOnly whether it is asked of women only
 * @param fact the rule with its source and status
 */
public record ScreeningQuestion(
        String id,
        String question,
        Set<Regimen> regimens,
        Finding.Level onYes,
        boolean overridable,
        String finding,
        String remedy,
        boolean womenOnly,
        Fact fact) {
    public ScreeningQuestion {
        regimens = Set.copyOf(regimens);
    }

    /** The question in the reader's language. */
    public KnownSentence asked() {
        return KnownSentence.of(id, "question", question);
    }

    /** What a "yes" means, in the reader's language. */
    public KnownSentence findingSaid() {
        return KnownSentence.of(id, "finding", finding);
    }

    /** What would resolve it, in the reader's language. */
    public KnownSentence remedySaid() {
        return KnownSentence.of(id, "remedy", remedy);
    }
}
