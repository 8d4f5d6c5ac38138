package org.pulseplan.bodychart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.pulseplan.lesion.ChartFace;
import org.pulseplan.lesion.ChartPoint;
import org.pulseplan.lesion.ChartPosition;
import org.pulseplan.lesion.ChartRegion;

/** The body chart as the program shows and prints it. It never changes while the program runs. */
public final class BodyChart {
    private final double width;
    private final Map<ChartFace, Drawing> drawings;
    private final Map<ChartRegion, RegionShape> regions;
    private final List<ChartView> views;

    BodyChart(double width, Map<ChartFace, Drawing> drawings, List<RegionShape> regions, List<ChartView> views) {
        this.width = width;
        this.drawings = Map.copyOf(drawings);
        this.regions = new LinkedHashMap<>();
        regions.forEach(region -> this.regions.put(region.region(), region));
        this.views = List.copyOf(views);
    }

    /** The chart that comes with the program. */
    public static BodyChart shipped() {
        return Shipped.CHART;
    }

    /** Read when it is first looked at, once: it is the same for everyone and never changes. */
    private static final class Shipped {
        static final BodyChart CHART = new BodyChartReader().shipped();
    }

    /** How wide a face is, in the units of the chart. */
    public double width() {
        return width;
    }

    public Drawing drawing(ChartFace face) {
        return Objects.requireNonNull(drawings.get(face));
    }

    /** All regions, front first, from the head down. */
    public List<RegionShape> regions() {
        return List.copyOf(regions.values());
    }

    /** The region with its shape; empty where the chart has none, such as a breast seen from behind. */
    public Optional<RegionShape> shape(ChartRegion region) {
        return Optional.ofNullable(regions.get(region));
    }

    /** The stripes that mark a region as irradiated, as path data; empty where the chart has no such region. */
    public Optional<String> stripes(ChartRegion region) {
        return shape(region).map(shape -> shape.outline().striped().path());
    }

    /** The windows onto the chart, in the order in which they stand side by side. */
    public List<ChartView> views() {
        return views;
    }

    /** The region at this point; empty beside the body. */
    public Optional<RegionShape> at(ChartFace face, ChartPoint point) {
        return regions.values().stream()
                .filter(shape -> shape.region().face() == face)
                .filter(shape -> shape.outline().contains(point))
                .findFirst();
    }

    /** The point of a position, where it has one and it lies in its region. */
    public Optional<ChartPoint> exact(ChartPosition position) {
        return shape(position.region()).flatMap(shape -> position.point().filter(shape.outline()::contains));
    }

    /** Where the mark of a position stands: at its point, or in the middle of its region; empty for a region that is not drawn. */
    public Optional<ChartPoint> spot(ChartPosition position) {
        return exact(position).or(() -> shape(position.region()).map(RegionShape::middle));
    }
}
