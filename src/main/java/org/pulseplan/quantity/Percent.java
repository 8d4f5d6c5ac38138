package org.pulseplan.quantity;

/** A share, in per cent. Finite and not negative; anything else is refused. */
public record Percent(double value) implements Quantity {
    public Percent {
        Quantity.requireAmount(value, Unit.PERCENT);
    }

    @Override
    public Unit unit() {
        return Unit.PERCENT;
    }
}
