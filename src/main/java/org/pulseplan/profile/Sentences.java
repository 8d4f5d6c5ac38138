package org.pulseplan.profile;

import java.util.List;
import org.pulseplan.entry.Phrase;

/** Several sentences one after the other. */
public final class Sentences {
    private Sentences() {}

    /** @param sentences at least one */
    public static Phrase of(List<Phrase> sentences) {
        return sentences.stream()
                .reduce((before, next) -> Phrase.of("profile.sentences", before, next))
                .orElseThrow(() -> new IllegalArgumentException("no sentence to say"));
    }
}
