package org.pulseplan.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Rounding as prescriptions do it; the step comes from the knowledge base and is shown. */
public final class Rounding {
    private Rounding() {}

    /** The multiple of the step that is nearest; halves go up. */
    public static double toNearest(double value, double step) {
        BigDecimal exactStep = BigDecimal.valueOf(step);
        return BigDecimal.valueOf(value)
                .divide(exactStep, 0, RoundingMode.HALF_UP)
                .multiply(exactStep)
                .doubleValue();
    }

    /** The product of two numbers as they are written, without the noise of binary fractions. */
    public static double product(double one, double other) {
        return BigDecimal.valueOf(one).multiply(BigDecimal.valueOf(other)).doubleValue();
    }

    /** How many whole pieces of this size hold the amount. */
    public static int wholePieces(double amount, double size) {
        return BigDecimal.valueOf(amount)
                .divide(BigDecimal.valueOf(size), 0, RoundingMode.CEILING)
                .intValueExact();
    }
}
