package org.pulseplan.quantity;

/** How much of a solution is injected by tumour volume, in millilitres per cm3. Finite and not negative; anything else is refused. */
public record MillilitresPerCubicCentimetre(double value) implements Quantity {
    public MillilitresPerCubicCentimetre {
        Quantity.requireAmount(value, Unit.MILLILITRE_PER_CUBIC_CENTIMETRE);
    }

    @Override
    public Unit unit() {
        return Unit.MILLILITRE_PER_CUBIC_CENTIMETRE;
    }

    /** The volume for a tumour of this size. */
    public Millilitres times(CubicCentimetres tumour) {
        return new Millilitres(value * tumour.value());
    }
}
