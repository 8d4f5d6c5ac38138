package org.pulseplan.quantity;

/** A serum creatinine, in milligrams per decilitre. The step to micromoles holds for creatinine only. Finite and not negative; anything else is refused. */
public record MilligramsPerDecilitre(double value) implements SerumCreatinine {
    public MilligramsPerDecilitre {
        Quantity.requireAmount(value, Unit.MILLIGRAM_PER_DECILITRE);
    }

    @Override
    public Unit unit() {
        return Unit.MILLIGRAM_PER_DECILITRE;
    }
}
