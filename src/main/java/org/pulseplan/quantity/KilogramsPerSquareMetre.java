package org.pulseplan.quantity;

/** A body mass index, in kilograms per square metre. Finite and not negative; anything else is refused. */
public record KilogramsPerSquareMetre(double value) implements Quantity {
    public KilogramsPerSquareMetre {
        Quantity.requireAmount(value, Unit.KILOGRAM_PER_SQUARE_METRE);
    }

    @Override
    public Unit unit() {
        return Unit.KILOGRAM_PER_SQUARE_METRE;
    }
}
