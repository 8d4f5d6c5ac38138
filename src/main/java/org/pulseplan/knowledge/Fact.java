package org.pulseplan.knowledge;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pulseplan.entry.KnownSentence;
import org.pulseplan.entry.Phrase;
import org.pulseplan.quantity.Quantity;
import org.pulseplan.quantity.Unit;

/**
 * One fact of the knowledge base: a rule in words, mostly with a number.
 *
 * @param id the name by which code, findings and sheets cite it
 * @param what the fact in clinic words
 * @param value the exact decimal as written in the file; null where the fact is a rule without a number
 * @param unit the UCUM code of the value; empty where there is no number
 * @param sources keys of the sources it was read in
 * @param status how it is known
 * @param note conflicts between sources, limits, consequences; may be empty
 */
public record Fact(
        String id,
        String what,
        @Nullable BigDecimal value,
        String unit,
        List<String> sources,
        Status status,
        String note) {
    public Fact {
        sources = List.copyOf(sources);
    }

    /** The number as a quantity of the wanted class; refused where the fact has no number or another unit. */
    public <Q extends Quantity> Q as(Class<Q> wanted) {
        Unit expected = Unit.of(wanted);
        if (value == null || !expected.ucum().equals(unit)) {
            throw new KnowledgeException(
                    id + " should be a number in " + expected.ucum() + " but is " + value + " '" + unit + "'");
        }
        return wanted.cast(expected.of(value.doubleValue()));
    }

    /** The number exactly as written, checked to be in the unit of the wanted class. */
    public BigDecimal exact(Class<? extends Quantity> wanted) {
        as(wanted);
        return Objects.requireNonNull(value);
    }

    /** The fact as a sentence, with its note where it has one. */
    public Phrase inWords() {
        return note.isEmpty()
                ? Phrase.of("findings.fact", said())
                : Phrase.of("findings.factWithNote", said(), noteSaid());
    }

    /** What it says, to be said in the reader's language. */
    public KnownSentence said() {
        return KnownSentence.of(id, "what", what);
    }

    /** Its note; where the site has changed the number this is the site's own reason, said as it was written. */
    public KnownSentence noteSaid() {
        return status == Status.SITE ? KnownSentence.verbatim(note) : KnownSentence.of(id, "note", note);
    }
}
