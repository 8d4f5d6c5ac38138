package org.pulseplan.quantity;

/** A dose by body weight, in milligrams per kilogram. Finite and not negative; anything else is refused. */
public record MilligramsPerKilogram(double value) implements Quantity {
    public MilligramsPerKilogram {
        Quantity.requireAmount(value, Unit.MILLIGRAM_PER_KILOGRAM);
    }

    @Override
    public Unit unit() {
        return Unit.MILLIGRAM_PER_KILOGRAM;
    }

    /** The dose for this body weight. */
    public Milligrams times(Kilograms weight) {
        return new Milligrams(value * weight.value());
    }
}
