package org.pulseplan.knowledge;

import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.pulseplan.entry.Limits;
import org.pulseplan.quantity.Quantity;
import org.pulseplan.quantity.Unit;

/**
 * The ranges of entered numbers as the knowledge base has them: PREFIX-MIN and PREFIX-MAX for what is possible,
 * PREFIX-LOW and PREFIX-HIGH for what is usual. They are kept in one unit; for another unit that may be chosen, they are
 * converted and rounded inwards, so that the range said is the range held.
 */
public final class EntryLimits implements Limits {
    /** Enough for a range that is asked about or refused, and few enough to be read. */
    private static final int READABLE_DIGITS = 3;

    private final KnowledgeBase base;

    public EntryLimits(KnowledgeBase base) {
        this.base = base;
    }

    @Override
    public Range possible(String prefix, Unit unit) {
        return new Range(low(prefix + "-MIN", unit), high(prefix + "-MAX", unit));
    }

    @Override
    public Optional<Range> plausible(String prefix, Unit unit) {
        return base.has(prefix + "-LOW")
                ? Optional.of(new Range(low(prefix + "-LOW", unit), high(prefix + "-HIGH", unit)))
                : Optional.empty();
    }

    private Quantity low(String id, Unit unit) {
        return bound(base.fact(id), unit, RoundingMode.CEILING);
    }

    private Quantity high(String id, Unit unit) {
        return bound(base.fact(id), unit, RoundingMode.FLOOR);
    }

    private Quantity bound(Fact fact, Unit unit, RoundingMode inwards) {
        Optional<Unit> kept = Unit.ofUcum(fact.unit());
        return kept.flatMap(one -> UnitConversion.between(unit, one))
                .<Quantity>map(step -> step.back(
                        fact.as(kept.orElseThrow().quantity()), base, new MathContext(READABLE_DIGITS, inwards)))
                .orElseGet(() -> fact.as(unit.quantity()));
    }
}
