package org.pulseplan.quantity;

/** A dose of bleomycin by body surface, in international units per square metre. Finite and not negative; anything else is refused. */
public record InternationalUnitsPerSquareMetre(double value) implements Quantity {
    public InternationalUnitsPerSquareMetre {
        Quantity.requireAmount(value, Unit.INTERNATIONAL_UNIT_PER_SQUARE_METRE);
    }

    @Override
    public Unit unit() {
        return Unit.INTERNATIONAL_UNIT_PER_SQUARE_METRE;
    }

    /** The dose for this body surface. */
    public InternationalUnits times(SquareMetres surface) {
        return new InternationalUnits(value * surface.value());
    }

    /** This dose with a renal factor applied. */
    public InternationalUnitsPerSquareMetre times(Ratio factor) {
        return new InternationalUnitsPerSquareMetre(value * factor.value());
    }
}
