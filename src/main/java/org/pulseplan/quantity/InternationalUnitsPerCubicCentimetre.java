package org.pulseplan.quantity;

/** A dose of bleomycin by tumour volume, in international units per cubic centimetre. Finite and not negative; anything else is refused. */
public record InternationalUnitsPerCubicCentimetre(double value) implements Quantity {
    public InternationalUnitsPerCubicCentimetre {
        Quantity.requireAmount(value, Unit.INTERNATIONAL_UNIT_PER_CUBIC_CENTIMETRE);
    }

    @Override
    public Unit unit() {
        return Unit.INTERNATIONAL_UNIT_PER_CUBIC_CENTIMETRE;
    }

    /** The dose for this tumour volume. */
    public InternationalUnits times(CubicCentimetres volume) {
        return new InternationalUnits(value * volume.value());
    }
}
