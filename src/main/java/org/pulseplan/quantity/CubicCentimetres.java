package org.pulseplan.quantity;

/** A tumour volume, in cubic centimetres. Finite and not negative; anything else is refused. */
public record CubicCentimetres(double value) implements Quantity {
    public CubicCentimetres {
        Quantity.requireAmount(value, Unit.CUBIC_CENTIMETRE);
    }

    @Override
    public Unit unit() {
        return Unit.CUBIC_CENTIMETRE;
    }
}
