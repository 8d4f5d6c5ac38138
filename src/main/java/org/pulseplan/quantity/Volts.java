package org.pulseplan.quantity;

/** A voltage that the generator is set to, in volts. Finite and not negative; anything else is refused. */
public record Volts(double value) implements Quantity {
    public Volts {
        Quantity.requireAmount(value, Unit.VOLT);
    }

    @Override
    public Unit unit() {
        return Unit.VOLT;
    }
}
