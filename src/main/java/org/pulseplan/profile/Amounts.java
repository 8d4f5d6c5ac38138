package org.pulseplan.profile;

import java.math.BigDecimal;
import org.pulseplan.entry.Phrase;
import org.pulseplan.knowledge.Fact;
import org.pulseplan.quantity.Unit;

/** Says amounts with every digit that was written: in a profile nothing is rounded for reading. */
public final class Amounts {
    private Amounts() {}

    /** The number of a fact with its unit; that it has none where it is a rule in words. */
    public static Phrase of(Fact fact) {
        return fact.value() == null ? Phrase.of("profile.noNumber") : of(fact.value(), fact.unit());
    }

    /** @param ucum the UCUM code of the unit */
    public static Phrase of(BigDecimal value, String ucum) {
        return Unit.ofUcum(ucum)
                .filter(unit -> unit != Unit.RATIO && unit != Unit.COUNT)
                .map(unit -> Phrase.of("profile.amount", value, unit))
                .orElseGet(() -> Phrase.of("profile.number", value));
    }
}
