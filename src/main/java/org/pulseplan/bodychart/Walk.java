package org.pulseplan.bodychart;

import java.util.Comparator;
import org.pulseplan.lesion.ChartFace;
import org.pulseplan.lesion.ChartPoint;
import org.pulseplan.lesion.ChartRegion;

/**
 * The way from one region to the next with the arrow keys. Front and back stand side by side, so that the arrows lead from
 * one to the other.
 */
public final class Walk {
    /** A region that lies aslant is as far as one this many times straight ahead. */
    private static final double ASLANT = 2.2;

    private final BodyChart chart;

    public Walk(BodyChart chart) {
        this.chart = chart;
    }

    /** Where the walk begins. */
    public ChartRegion start() {
        return chart.regions().get(0).region();
    }

    /** The nearest region in this direction; the same one where there is none. */
    public ChartRegion from(ChartRegion region, Direction direction) {
        ChartPoint here = place(region);
        return chart.regions().stream()
                .map(RegionShape::region)
                .filter(other -> ahead(here, place(other), direction) > 0)
                .filter(other -> ahead(here, place(other), direction) >= aside(here, place(other), direction) / ASLANT)
                .min(Comparator.comparingDouble(
                        other -> ahead(here, place(other), direction) + ASLANT * aside(here, place(other), direction)))
                .orElse(region);
    }

    private ChartPoint place(ChartRegion region) {
        ChartPoint middle = chart.shape(region).orElseThrow().middle();
        return region.face() == ChartFace.FRONT ? middle : new ChartPoint(middle.x() + chart.width(), middle.y());
    }

    private static double ahead(ChartPoint from, ChartPoint to, Direction direction) {
        return (to.x() - from.x()) * direction.x() + (to.y() - from.y()) * direction.y();
    }

    private static double aside(ChartPoint from, ChartPoint to, Direction direction) {
        return Math.abs((to.x() - from.x()) * direction.y()) + Math.abs((to.y() - from.y()) * direction.x());
    }
}
