package org.pulseplan.quantity;

/** A length on or under the skin, in millimetres. Finite and not negative; anything else is refused. */
public record Millimetres(double value) implements Quantity {
    private static final double FOR_A_CENTIMETRE = 10;

    public Millimetres {
        Quantity.requireAmount(value, Unit.MILLIMETRE);
    }

    /** The same length as a number of centimetres, for formulas that are written in them. */
    public double inCentimetres() {
        return value / FOR_A_CENTIMETRE;
    }

    @Override
    public Unit unit() {
        return Unit.MILLIMETRE;
    }
}
