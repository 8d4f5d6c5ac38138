package org.pulseplan.quantity;

/** A body height, in metres. Finite and not negative; anything else is refused. */
public record Metres(double value) implements BodyHeight {
    public Metres {
        Quantity.requireAmount(value, Unit.METRE);
    }

    @Override
    public Unit unit() {
        return Unit.METRE;
    }
}
