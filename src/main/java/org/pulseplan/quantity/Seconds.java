package org.pulseplan.quantity;

/** A duration, in seconds. Finite and not negative; anything else is refused. */
public record Seconds(double value) implements Quantity {
    public Seconds {
        Quantity.requireAmount(value, Unit.SECOND);
    }

    @Override
    public Unit unit() {
        return Unit.SECOND;
    }
}
