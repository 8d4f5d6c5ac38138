package org.pulseplan.quantity;

/** A concentration of cisplatin, in milligrams per millilitre. Finite and not negative; anything else is refused. */
public record MilligramsPerMillilitre(double value) implements Quantity {
    public MilligramsPerMillilitre {
        Quantity.requireAmount(value, Unit.MILLIGRAM_PER_MILLILITRE);
    }

    @Override
    public Unit unit() {
        return Unit.MILLIGRAM_PER_MILLILITRE;
    }

    /** The amount that this volume holds. */
    public Milligrams times(Millilitres volume) {
        return new Milligrams(value * volume.value());
    }
}
