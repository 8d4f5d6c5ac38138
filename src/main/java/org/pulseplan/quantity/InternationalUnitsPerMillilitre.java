package org.pulseplan.quantity;

/** A concentration of bleomycin, in international units per millilitre. Finite and not negative; anything else is refused. */
public record InternationalUnitsPerMillilitre(double value) implements Quantity {
    public InternationalUnitsPerMillilitre {
        Quantity.requireAmount(value, Unit.INTERNATIONAL_UNIT_PER_MILLILITRE);
    }

    @Override
    public Unit unit() {
        return Unit.INTERNATIONAL_UNIT_PER_MILLILITRE;
    }

    /** The amount that this volume holds, as the numbers are written: 9.2 mL at 3,000 hold 27,600 and not a little more. */
    public InternationalUnits times(Millilitres volume) {
        return new InternationalUnits(Rounding.product(value, volume.value()));
    }
}
