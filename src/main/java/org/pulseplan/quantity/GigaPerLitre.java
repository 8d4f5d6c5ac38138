package org.pulseplan.quantity;

/** A blood cell count, in thousand millions per litre. Finite and not negative; anything else is refused. */
public record GigaPerLitre(double value) implements Quantity {
    public GigaPerLitre {
        Quantity.requireAmount(value, Unit.GIGA_PER_LITRE);
    }

    @Override
    public Unit unit() {
        return Unit.GIGA_PER_LITRE;
    }
}
