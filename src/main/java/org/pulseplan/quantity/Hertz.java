package org.pulseplan.quantity;

/** A pulse repetition frequency, in hertz. Finite and not negative; anything else is refused. */
public record Hertz(double value) implements Quantity {
    public Hertz {
        Quantity.requireAmount(value, Unit.HERTZ);
    }

    @Override
    public Unit unit() {
        return Unit.HERTZ;
    }
}
