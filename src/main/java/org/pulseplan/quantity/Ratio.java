package org.pulseplan.quantity;

/** A number without a unit, such as a factor or an INR. Finite and not negative; anything else is refused. */
public record Ratio(double value) implements Quantity {
    public Ratio {
        Quantity.requireAmount(value, Unit.RATIO);
    }

    @Override
    public Unit unit() {
        return Unit.RATIO;
    }
}
