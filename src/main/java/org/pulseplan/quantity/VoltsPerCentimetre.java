package org.pulseplan.quantity;

/** A voltage-to-distance ratio, in volts per centimetre; not the field in the tissue. Finite and not negative; anything else is refused. */
public record VoltsPerCentimetre(double value) implements Quantity {
    public VoltsPerCentimetre {
        Quantity.requireAmount(value, Unit.VOLT_PER_CENTIMETRE);
    }

    @Override
    public Unit unit() {
        return Unit.VOLT_PER_CENTIMETRE;
    }
}
