package org.pulseplan.quantity;

/** A number with its unit. Every amount that crosses the core is one of these, so that units cannot be confused. */
public interface Quantity {
    /** The number, in {@link #unit()}. */
    double value();

    /** The unit of the number. */
    Unit unit();

    /** Refuses a number that no amount of this unit can have. */
    static void requireAmount(double value, Unit unit) {
        if (!Double.isFinite(value) || value < 0) {
            throw new IllegalArgumentException("not an amount in " + unit.ucum() + ": " + value);
        }
    }
}
