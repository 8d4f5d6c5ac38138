package org.pulseplan.quantity;

/** A dose of cisplatin by tumour volume, in milligrams per cubic centimetre. Finite and not negative; anything else is refused. */
public record MilligramsPerCubicCentimetre(double value) implements Quantity {
    public MilligramsPerCubicCentimetre {
        Quantity.requireAmount(value, Unit.MILLIGRAM_PER_CUBIC_CENTIMETRE);
    }

    @Override
    public Unit unit() {
        return Unit.MILLIGRAM_PER_CUBIC_CENTIMETRE;
    }

    /** The dose for this tumour volume. */
    public Milligrams times(CubicCentimetres volume) {
        return new Milligrams(value * volume.value());
    }
}
