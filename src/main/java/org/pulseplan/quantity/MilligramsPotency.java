package org.pulseplan.quantity;

/** An amount of bleomycin in milligrams of potency (activity), never of weight. Finite and not negative; anything else is refused. */
public record MilligramsPotency(double value) implements Quantity {
    public MilligramsPotency {
        Quantity.requireAmount(value, Unit.MILLIGRAM_POTENCY);
    }

    @Override
    public Unit unit() {
        return Unit.MILLIGRAM_POTENCY;
    }
}
