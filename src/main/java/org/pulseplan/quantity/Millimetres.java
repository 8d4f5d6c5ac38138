package org.pulseplan.quantity;

/** A length on or under the skin, in millimetres. Finite and not negative; anything else is refused. */
public record Millimetres(double value) implements Quantity {
    public Millimetres {
        Quantity.requireAmount(value, Unit.MILLIMETRE);
    }

    @Override
    public Unit unit() {
        return Unit.MILLIMETRE;
    }
}
