package org.pulseplan.quantity;

/** A share, in per cent. Finite and not negative; anything else is refused. */
public record Percent(double value) implements Quantity {
    private static final double HUNDRED = 100;

    public Percent {
        Quantity.requireAmount(value, Unit.PERCENT);
    }

    /** By how much a value differs from another that it is measured by, either way. */
    public static Percent difference(double value, double from) {
        return new Percent(Math.abs(value - from) / from * HUNDRED);
    }

    /** This share of a whole, in the unit of the whole. */
    public double of(double whole) {
        return whole * value / HUNDRED;
    }

    @Override
    public Unit unit() {
        return Unit.PERCENT;
    }
}
