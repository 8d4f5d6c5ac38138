package org.pulseplan.bodychart;

import org.pulseplan.lesion.ChartPoint;

/** A rectangle in the units of the chart. */
public record Frame(double x, double y, double width, double height) {
    public boolean holds(ChartPoint point) {
        return point.x() >= x && point.x() <= x + width && point.y() >= y && point.y() <= y + height;
    }
}
