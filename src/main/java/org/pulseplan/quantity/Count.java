package org.pulseplan.quantity;

/** A number of things, such as pulses or lesions. Finite and not negative; anything else is refused. */
public record Count(double value) implements Quantity {
    public Count {
        Quantity.requireAmount(value, Unit.COUNT);
    }

    @Override
    public Unit unit() {
        return Unit.COUNT;
    }
}
