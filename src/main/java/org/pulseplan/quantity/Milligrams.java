package org.pulseplan.quantity;

/** An amount of cisplatin, in milligrams. Finite and not negative; anything else is refused. */
public record Milligrams(double value) implements Quantity {
    public Milligrams {
        Quantity.requireAmount(value, Unit.MILLIGRAM);
    }

    @Override
    public Unit unit() {
        return Unit.MILLIGRAM;
    }

    /** The sum of two amounts. */
    public Milligrams plus(Milligrams other) {
        return new Milligrams(value + other.value);
    }

    /** The volume that holds this amount at the given concentration. */
    public Millilitres at(MilligramsPerMillilitre concentration) {
        return new Millilitres(value / concentration.value());
    }
}
