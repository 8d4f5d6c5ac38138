package org.pulseplan.quantity;

/** A serum creatinine, in micromoles per litre. Finite and not negative; anything else is refused. */
public record MicromolesPerLitre(double value) implements SerumCreatinine {
    public MicromolesPerLitre {
        Quantity.requireAmount(value, Unit.MICROMOLE_PER_LITRE);
    }

    @Override
    public Unit unit() {
        return Unit.MICROMOLE_PER_LITRE;
    }
}
