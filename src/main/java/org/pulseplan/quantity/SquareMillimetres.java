package org.pulseplan.quantity;

/** An area of skin, in square millimetres. Finite and not negative; anything else is refused. */
public record SquareMillimetres(double value) implements Quantity {
    public SquareMillimetres {
        Quantity.requireAmount(value, Unit.SQUARE_MILLIMETRE);
    }

    @Override
    public Unit unit() {
        return Unit.SQUARE_MILLIMETRE;
    }
}
