package org.pulseplan.quantity;

/** A concentration of calcium chloride, in millimoles per litre. Finite and not negative; anything else is refused. */
public record MillimolesPerLitre(double value) implements Quantity {
    private static final double MILLILITRES_FOR_A_LITRE = 1000;

    public MillimolesPerLitre {
        Quantity.requireAmount(value, Unit.MILLIMOLE_PER_LITRE);
    }

    @Override
    public Unit unit() {
        return Unit.MILLIMOLE_PER_LITRE;
    }

    /** The amount that this volume holds. */
    public Millimoles times(Millilitres volume) {
        return new Millimoles(value * volume.value() / MILLILITRES_FOR_A_LITRE);
    }
}
