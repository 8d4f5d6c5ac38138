package org.pulseplan.quantity;

/** A body height, in centimetres. Finite and not negative; anything else is refused. */
public record Centimetres(double value) implements BodyHeight {
    public Centimetres {
        Quantity.requireAmount(value, Unit.CENTIMETRE);
    }

    @Override
    public Unit unit() {
        return Unit.CENTIMETRE;
    }
}
