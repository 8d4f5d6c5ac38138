package org.pulseplan.lesion;

/**
 * A point on one face of the body chart, in the units in which the chart is drawn (its height is 940).
 *
 * @param x from the left edge as one looks at the chart
 * @param y from the top edge
 */
public record ChartPoint(double x, double y) {
    private static final double TENTHS = 10;

    public ChartPoint {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("a point has two finite numbers");
        }
    }

    /** The same point to a tenth of a unit, as it is kept in a case: finer than a hand can point. */
    public ChartPoint kept() {
        return new ChartPoint(Math.round(x * TENTHS) / TENTHS, Math.round(y * TENTHS) / TENTHS);
    }

    public double distance(ChartPoint other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
