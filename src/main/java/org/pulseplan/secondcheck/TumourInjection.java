package org.pulseplan.secondcheck;

import java.math.BigDecimal;

/**
 * One injection as the second calculation has it.
 *
 * @param tumour volume of the tumour, cm3
 * @param perVolume international units or milligrams for each cm3, or millilitres of calcium chloride
 * @param exact international units, milligrams or millimoles before rounding
 * @param millilitres to inject
 * @param strength international units, milligrams or millimoles in a millilitre
 */
public record TumourInjection(
        BigDecimal tumour, BigDecimal perVolume, BigDecimal exact, Rounded millilitres, BigDecimal strength) {
    /** What so many millilitres hold. */
    public BigDecimal amountIn(BigDecimal drawn) {
        return drawn.multiply(strength, Decimals.EXACTLY);
    }

    /** Whether there is anything to inject after rounding. */
    public boolean canBeInjected() {
        return millilitres.value().signum() > 0;
    }
}
