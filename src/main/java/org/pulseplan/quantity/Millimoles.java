package org.pulseplan.quantity;

/** An amount of calcium, in millimoles. Finite and not negative; anything else is refused. */
public record Millimoles(double value) implements Quantity {
    public Millimoles {
        Quantity.requireAmount(value, Unit.MILLIMOLE);
    }

    @Override
    public Unit unit() {
        return Unit.MILLIMOLE;
    }
}
