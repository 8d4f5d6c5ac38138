package org.pulseplan.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pulseplan.knowledge.Choice;
import org.pulseplan.knowledge.Fact;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.knowledge.Sha256;

/** The fingerprint of what a fact says, word for word: a decision about it counts only while it says the same. */
final class FactPrint {
    /** Of 64 digits; 128 bits are enough to tell two wordings apart. */
    private static final int LENGTH = 32;

    private FactPrint() {}

    /** Of the fact with this id, and where it is a choice, of all its options too: they were reviewed together. */
    static String of(KnowledgeBase base, String id) {
        return choice(base, id)
                .map(choice -> {
                    List<String> prints = new ArrayList<>(
                            List.of(of(choice.fact()), choice.shipped().id()));
                    choice.options().forEach(option -> prints.add(of(option)));
                    return Sha256.of(prints).substring(0, LENGTH);
                })
                .orElseGet(() -> of(base.fact(id)));
    }

    /** The choice with this id, where the fact is one. */
    static Optional<Choice> choice(KnowledgeBase base, String id) {
        return base.choices().stream().filter(choice -> choice.id().equals(id)).findFirst();
    }

    private static String of(Fact fact) {
        List<String> parts = new ArrayList<>(List.of(
                fact.id(),
                fact.what(),
                Objects.toString(fact.value(), ""),
                fact.unit(),
                fact.status().code(),
                fact.note()));
        parts.addAll(fact.sources());
        return Sha256.of(parts).substring(0, LENGTH);
    }
}
