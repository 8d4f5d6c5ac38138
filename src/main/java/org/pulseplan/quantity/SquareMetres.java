package org.pulseplan.quantity;

/** A body surface area, in square metres. Finite and not negative; anything else is refused. */
public record SquareMetres(double value) implements Quantity {
    public SquareMetres {
        Quantity.requireAmount(value, Unit.SQUARE_METRE);
    }

    @Override
    public Unit unit() {
        return Unit.SQUARE_METRE;
    }
}
