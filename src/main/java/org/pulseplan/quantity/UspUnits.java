package org.pulseplan.quantity;

/** An amount of bleomycin in USP units, as older and American records give it. Finite and not negative; anything else is refused. */
public record UspUnits(double value) implements Quantity {
    public UspUnits {
        Quantity.requireAmount(value, Unit.USP_UNIT);
    }

    @Override
    public Unit unit() {
        return Unit.USP_UNIT;
    }
}
