package org.pulseplan.quantity;

/** A pulse length, in microseconds. Finite and not negative; anything else is refused. */
public record Microseconds(double value) implements Quantity {
    public Microseconds {
        Quantity.requireAmount(value, Unit.MICROSECOND);
    }

    @Override
    public Unit unit() {
        return Unit.MICROSECOND;
    }
}
