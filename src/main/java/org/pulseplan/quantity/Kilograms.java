package org.pulseplan.quantity;

/** A body weight, in kilograms. Finite and not negative; anything else is refused. */
public record Kilograms(double value) implements BodyWeight {
    public Kilograms {
        Quantity.requireAmount(value, Unit.KILOGRAM);
    }

    @Override
    public Unit unit() {
        return Unit.KILOGRAM;
    }
}
