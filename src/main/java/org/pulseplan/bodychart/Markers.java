package org.pulseplan.bodychart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pulseplan.lesion.ChartPoint;
import org.pulseplan.lesion.ChartPosition;
import org.pulseplan.lesion.ChartRegion;
import org.pulseplan.lesion.LesionDraft;

/**
 * Where the numbers of the lesions stand on a view: each as near to its spot as it can without covering another, fanned
 * out around it where many lie together. Where a region has more than find room near it, they stand together as one mark
 * that says how many they are. Coordinates are those of the picture, from the top left corner of the view.
 */
public final class Markers {
    /** Turn from one place on the spiral to the next: the golden angle, so that no two lie in one direction, radians. */
    private static final double TURN = Math.PI * (3 - Math.sqrt(5));

    private static final double CLOSE = 0.15;

    /** A number farther from its spot than so many discs is not seen to belong there. */
    private static final double FARTHEST = 6;

    private final BodyChart chart;
    private final ChartView view;
    private final double scale;
    private final double apart;

    /**
     * @param scale how large a unit of the chart is in the picture
     * @param apart how far the middles of two numbers must lie from each other in the picture
     */
    public Markers(BodyChart chart, ChartView view, double scale, double apart) {
        this.chart = chart;
        this.view = view;
        this.scale = scale;
        this.apart = apart;
    }

    /**
     * In a view of the whole body: the places of those lesions whose numbers stand in an enlarged part beside it, where
     * there is more room.
     */
    public List<ChartPoint> dots(List<LesionDraft> lesions) {
        return lesions.stream()
                .flatMap(lesion -> lesion.position().stream())
                .filter(position -> position.region().face() == view.face())
                .flatMap(position -> chart.spot(position).stream())
                .filter(this::standsEnlarged)
                .map(this::inPicture)
                .toList();
    }

    private boolean standsEnlarged(ChartPoint spot) {
        return !view.enlarged()
                && chart.views().stream()
                        .filter(ChartView::enlarged)
                        .filter(part -> part.face() == view.face())
                        .anyMatch(part -> part.frame().holds(spot));
    }

    /**
     * The numbers of those lesions that are marked inside the view, in the order given; in a view of the whole body without
     * those whose numbers stand in an enlarged part.
     */
    public List<Marker> of(List<LesionDraft> lesions) {
        Map<Integer, ChartPosition> here = here(lesions);
        Set<ChartRegion> crowded = new HashSet<>();
        while (true) {
            List<Marker> placed = new ArrayList<>();
            Optional<ChartRegion> full = place(here, crowded, placed);
            if (full.isEmpty()) {
                return placed;
            }
            crowded.add(full.get());
        }
    }

    private Map<Integer, ChartPosition> here(List<LesionDraft> lesions) {
        Map<Integer, ChartPosition> here = new LinkedHashMap<>();
        for (LesionDraft lesion : lesions) {
            lesion.position()
                    .filter(position -> position.region().face() == view.face())
                    .filter(position -> chart.spot(position)
                            .filter(view.frame()::holds)
                            .filter(spot -> !standsEnlarged(spot))
                            .isPresent())
                    .ifPresent(position -> here.put(lesion.number(), position));
        }
        return here;
    }

    /** Places all; the region whose numbers did not find room is the answer, if there is one. */
    private Optional<ChartRegion> place(
            Map<Integer, ChartPosition> here, Set<ChartRegion> crowded, List<Marker> placed) {
        crowded.forEach(region -> placed.add(together(region, here, placed)));
        for (Map.Entry<Integer, ChartPosition> lesion : here.entrySet()) {
            ChartPosition position = lesion.getValue();
            if (!crowded.contains(position.region())) {
                ChartPoint spot = inPicture(chart.spot(position).orElseThrow());
                Optional<ChartPoint> disc = free(spot, placed);
                if (disc.isEmpty()) {
                    return Optional.of(position.region());
                }
                boolean exact = chart.exact(position).isPresent();
                placed.add(new Marker(List.of(lesion.getKey()), exact, spot, disc.get()));
            }
        }
        return Optional.empty();
    }

    /** One mark for all lesions of a region; a single one keeps its own place. */
    private Marker together(ChartRegion region, Map<Integer, ChartPosition> here, List<Marker> placed) {
        List<Map.Entry<Integer, ChartPosition>> lesions = here.entrySet().stream()
                .filter(lesion -> lesion.getValue().region().equals(region))
                .toList();
        boolean alone = lesions.size() == 1;
        ChartPosition position = alone ? lesions.get(0).getValue() : ChartPosition.in(region);
        ChartPoint spot = inPicture(chart.spot(position).orElseThrow());
        return new Marker(
                lesions.stream().map(Map.Entry::getKey).toList(),
                alone && chart.exact(position).isPresent(),
                spot,
                free(spot, placed).orElse(spot));
    }

    private ChartPoint inPicture(ChartPoint point) {
        return new ChartPoint(
                (point.x() - view.frame().x()) * scale,
                (point.y() - view.frame().y()) * scale);
    }

    /** The first place on a spiral around the spot where no other number stands. */
    private Optional<ChartPoint> free(ChartPoint spot, List<Marker> placed) {
        double away = 0;
        for (int step = 0; away <= FARTHEST * apart; step++) {
            ChartPoint tried =
                    new ChartPoint(spot.x() + away * Math.cos(step * TURN), spot.y() + away * Math.sin(step * TURN));
            if (inside(tried) && placed.stream().allMatch(one -> one.disc().distance(tried) >= apart)) {
                return Optional.of(tried);
            }
            away = apart * CLOSE * Math.sqrt(step + 1);
        }
        return Optional.empty();
    }

    /** A number is not cut by the edge of the picture. */
    private boolean inside(ChartPoint point) {
        double edge = apart / 2;
        return point.x() >= edge
                && point.y() >= edge
                && point.x() <= view.frame().width() * scale - edge
                && point.y() <= view.frame().height() * scale - edge;
    }
}
