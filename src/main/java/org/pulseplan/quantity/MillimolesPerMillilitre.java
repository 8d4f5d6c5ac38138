package org.pulseplan.quantity;

/**
 * A concentration as ampoules of calcium chloride state it, in millimoles per millilitre. Finite and not negative;
 * anything else is refused.
 */
public record MillimolesPerMillilitre(double value) implements Quantity {
    public MillimolesPerMillilitre {
        Quantity.requireAmount(value, Unit.MILLIMOLE_PER_MILLILITRE);
    }

    @Override
    public Unit unit() {
        return Unit.MILLIMOLE_PER_MILLILITRE;
    }

    /** The volume that holds this amount. */
    public Millilitres holding(Millimoles amount) {
        return new Millilitres(amount.value() / value);
    }

    /** Whether a solution of that concentration is this one as it is, or even stronger. */
    public boolean notDilutedTo(MillimolesPerLitre other) {
        return value <= other.times(new Millilitres(1)).value();
    }

    /** Whether this solution is weaker than the other. */
    public boolean weakerThan(MillimolesPerLitre other) {
        return value < other.times(new Millilitres(1)).value();
    }
}
