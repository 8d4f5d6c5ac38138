package org.pulseplan.quantity;

/** A body weight, in avoirdupois pounds. Finite and not negative; anything else is refused. */
public record Pounds(double value) implements BodyWeight {
    public Pounds {
        Quantity.requireAmount(value, Unit.POUND);
    }

    @Override
    public Unit unit() {
        return Unit.POUND;
    }
}
