package org.pulseplan.lesion;

import java.util.Optional;

/**
 * Where a lesion was marked on the body chart.
 *
 * @param region the region that was chosen
 * @param point the point that was clicked; empty where only the region was chosen, from the keyboard
 */
public record ChartPosition(ChartRegion region, Optional<ChartPoint> point) {
    /** Somewhere in this region. */
    public static ChartPosition in(ChartRegion region) {
        return new ChartPosition(region, Optional.empty());
    }

    /** At this point of this region. */
    public static ChartPosition at(ChartRegion region, ChartPoint point) {
        return new ChartPosition(region, Optional.of(point.kept()));
    }

    /** Whether the table says the same site and side. */
    public boolean agreesWith(LesionDraft lesion) {
        return lesion.entries().get(LesionFields.SITE).is(region.site())
                && lesion.entries().get(LesionFields.SIDE).is(region.side());
    }
}
