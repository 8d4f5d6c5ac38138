package org.pulseplan.quantity;

/** A creatinine clearance, in millilitres per minute. Finite and not negative; anything else is refused. */
public record MillilitresPerMinute(double value) implements Quantity {
    public MillilitresPerMinute {
        Quantity.requireAmount(value, Unit.MILLILITRE_PER_MINUTE);
    }

    @Override
    public Unit unit() {
        return Unit.MILLILITRE_PER_MINUTE;
    }
}
