package org.pulseplan.quantity;

/** A body height, in international inches. Finite and not negative; anything else is refused. */
public record Inches(double value) implements BodyHeight {
    public Inches {
        Quantity.requireAmount(value, Unit.INCH);
    }

    @Override
    public Unit unit() {
        return Unit.INCH;
    }
}
