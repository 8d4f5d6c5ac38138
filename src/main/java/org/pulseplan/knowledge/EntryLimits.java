package org.pulseplan.knowledge;

import java.util.Optional;
import org.pulseplan.entry.Limits;
import org.pulseplan.quantity.Quantity;
import org.pulseplan.quantity.Ratio;
import org.pulseplan.quantity.Unit;

/**
 * The ranges of entered numbers as the knowledge base has them: PREFIX-MIN and PREFIX-MAX for what is possible,
 * PREFIX-LOW and PREFIX-HIGH for what is usual. Ranges of bleomycin amounts are kept in international units and converted
 * for the other units (rule UNIT-01).
 */
public final class EntryLimits implements Limits {
    private final KnowledgeBase base;

    public EntryLimits(KnowledgeBase base) {
        this.base = base;
    }

    @Override
    public Range possible(String prefix, Unit unit) {
        return new Range(bound(prefix + "-MIN", unit), bound(prefix + "-MAX", unit));
    }

    @Override
    public Optional<Range> plausible(String prefix, Unit unit) {
        return base.has(prefix + "-LOW")
                ? Optional.of(new Range(bound(prefix + "-LOW", unit), bound(prefix + "-HIGH", unit)))
                : Optional.empty();
    }

    private Quantity bound(String id, Unit unit) {
        Fact fact = base.fact(id);
        boolean converted = fact.unit().equals(Unit.INTERNATIONAL_UNIT.ucum())
                && (unit == Unit.USP_UNIT || unit == Unit.MILLIGRAM_POTENCY);
        if (!converted) {
            return fact.as(unit.quantity());
        }
        double each = base.fact("UNIT-01").as(Ratio.class).value();
        return unit.of(fact.as(Unit.INTERNATIONAL_UNIT.quantity()).value() / each);
    }
}
