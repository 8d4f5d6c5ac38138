package org.pulseplan.quantity;

/** A volume to draw up, in millilitres. Finite and not negative; anything else is refused. */
public record Millilitres(double value) implements Quantity {
    public Millilitres {
        Quantity.requireAmount(value, Unit.MILLILITRE);
    }

    @Override
    public Unit unit() {
        return Unit.MILLILITRE;
    }

    /** The sum of two volumes. */
    public Millilitres plus(Millilitres other) {
        return new Millilitres(value + other.value);
    }
}
