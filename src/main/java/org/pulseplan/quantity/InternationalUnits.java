package org.pulseplan.quantity;

/** An amount of bleomycin, in international units (never USP units, never milligrams). Finite and not negative; anything else is refused. */
public record InternationalUnits(double value) implements Quantity {
    public InternationalUnits {
        Quantity.requireAmount(value, Unit.INTERNATIONAL_UNIT);
    }

    @Override
    public Unit unit() {
        return Unit.INTERNATIONAL_UNIT;
    }

    /** The sum of two amounts. */
    public InternationalUnits plus(InternationalUnits other) {
        return new InternationalUnits(value + other.value);
    }

    /** The volume that holds this amount at the given concentration. */
    public Millilitres at(InternationalUnitsPerMillilitre concentration) {
        return new Millilitres(value / concentration.value());
    }
}
