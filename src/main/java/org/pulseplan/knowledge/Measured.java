package org.pulseplan.knowledge;

import java.math.BigDecimal;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Phrase;
import org.pulseplan.quantity.Quantity;
import org.pulseplan.quantity.Ratio;
import org.pulseplan.quantity.Unit;

/** Puts what was entered into the unit that the formulas take: the one place where an entry changes its unit. */
public final class Measured {
    private Measured() {}

    /**
     * The amount in the wanted unit, with the arithmetic where it was entered in another one.
     *
     * @throws KnowledgeException where no conversion between the units is known, which is a defect of this program
     */
    public static <Q extends Quantity> Computed<Q> in(Class<Q> wanted, Quantity entered, Consulted consulted) {
        if (wanted.isInstance(entered)) {
            return Computed.of(wanted.cast(entered));
        }
        Unit unit = Unit.of(wanted);
        UnitConversion step = UnitConversion.between(entered.unit(), unit)
                .orElseThrow(() -> new KnowledgeException(
                        "no conversion from " + entered.unit().ucum() + " to " + unit.ucum()));
        BigDecimal factor = consulted.cite(step.fact()).exact(Ratio.class);
        Q converted = wanted.cast(step.convert(entered, factor));
        return Computed.of(converted, Phrase.of("workings.converted", entered, factor, converted));
    }
}
