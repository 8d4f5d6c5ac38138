package org.pulseplan.secondcheck;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number and the step to which it is rounded for use.
 *
 * @param exact before rounding
 * @param step the multiple of which is taken, the nearest one; halfway goes up
 */
public record Rounded(BigDecimal exact, BigDecimal step) {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    public BigDecimal value() {
        BigDecimal[] parts = exact.divideAndRemainder(step);
        boolean up = parts[1].add(parts[1]).compareTo(step) >= 0;
        return parts[0].add(up ? BigDecimal.ONE : BigDecimal.ZERO).multiply(step);
    }

    /** Whether the number lies halfway between two steps, as nearly as this share of itself. */
    public boolean onEdge(BigDecimal tolerance) {
        return edge().subtract(exact).abs().compareTo(exact.multiply(tolerance)) <= 0;
    }

    /** Whether this is one of the two multiples between which the number lies. */
    public boolean isNeighbour(BigDecimal other) {
        BigDecimal below = whole().multiply(step);
        return other.compareTo(below) == 0 || other.compareTo(below.add(step)) == 0;
    }

    private BigDecimal edge() {
        return whole().add(HALF).multiply(step);
    }

    private BigDecimal whole() {
        return exact.divide(step, 0, RoundingMode.FLOOR);
    }
}
