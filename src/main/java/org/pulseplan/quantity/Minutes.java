package org.pulseplan.quantity;

/** A time after the end of the injection, in minutes. Finite and not negative; anything else is refused. */
public record Minutes(double value) implements Quantity {
    public Minutes {
        Quantity.requireAmount(value, Unit.MINUTE);
    }

    @Override
    public Unit unit() {
        return Unit.MINUTE;
    }
}
