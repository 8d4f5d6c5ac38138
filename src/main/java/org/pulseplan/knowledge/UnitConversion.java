package org.pulseplan.knowledge;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.pulseplan.quantity.Quantity;
import org.pulseplan.quantity.Ratio;
import org.pulseplan.quantity.Unit;

/**
 * The step from one unit of a measurement to another: so many of the one are one of the other. The factor is a fact of the
 * knowledge base.
 *
 * @param from the unit that something was entered in
 * @param to the unit that formulas and limits are in
 * @param fact the id of the factor, a plain number
 */
public record UnitConversion(Unit from, Unit to, String fact) {
    private static final List<UnitConversion> ALL = List.of(
            new UnitConversion(Unit.POUND, Unit.KILOGRAM, "CONV-POUND"),
            new UnitConversion(Unit.METRE, Unit.CENTIMETRE, "CONV-METRE"),
            new UnitConversion(Unit.INCH, Unit.CENTIMETRE, "CONV-INCH"),
            new UnitConversion(Unit.MILLIGRAM_PER_DECILITRE, Unit.MICROMOLE_PER_LITRE, "CONV-CREATININE"),
            new UnitConversion(Unit.USP_UNIT, Unit.INTERNATIONAL_UNIT, "UNIT-01"),
            new UnitConversion(Unit.MILLIGRAM_POTENCY, Unit.INTERNATIONAL_UNIT, "UNIT-01"));

    /** The step between these units, if there is one. */
    public static Optional<UnitConversion> between(Unit from, Unit to) {
        return ALL.stream().filter(step -> step.from == from && step.to == to).findFirst();
    }

    /** The same amount in the other unit, with no digit lost on the way. */
    Quantity convert(Quantity amount, BigDecimal factor) {
        return to.of(BigDecimal.valueOf(amount.value()).multiply(factor).doubleValue());
    }

    /** An amount of the other unit in this one, rounded as the context says. */
    Quantity back(Quantity amount, KnowledgeBase base, MathContext rounding) {
        BigDecimal factor = base.fact(fact).exact(Ratio.class);
        return from.of(
                BigDecimal.valueOf(amount.value()).divide(factor, rounding).doubleValue());
    }
}
