package org.pulseplan.quantity;

/** An age in completed years. Finite and not negative; anything else is refused. */
public record Years(double value) implements Quantity {
    public Years {
        Quantity.requireAmount(value, Unit.YEAR);
    }

    @Override
    public Unit unit() {
        return Unit.YEAR;
    }
}
