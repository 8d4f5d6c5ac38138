package org.pulseplan.bodychart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.lesion.ChartFace;
import org.pulseplan.lesion.ChartPoint;
import org.pulseplan.lesion.ChartPosition;
import org.pulseplan.lesion.ChartRegion;
import org.pulseplan.lesion.Side;
import org.pulseplan.lesion.Site;

class BodyChartTest {
    private static final BodyChart CHART = BodyChart.shipped();
    private static final double STEP = 3;

    /** Harm: the lesion is treated on the other side. Seen from the front, the patient's right is on the viewer's left. */
    @Test
    @Hazard("H-94")
    void sidesAreThePatientsOwnOnBothFaces() {
        double axis = CHART.width() / 2;
        for (RegionShape shape : CHART.regions()) {
            double x = shape.middle().x();
            boolean viewersLeft = x < axis;
            Side expected = shape.region().face() == ChartFace.FRONT == viewersLeft ? Side.RIGHT : Side.LEFT;
            if (shape.region().side() == Side.MIDLINE) {
                assertThat(x).as(shape.region().id()).isBetween(axis - 6, axis + 6);
            } else {
                assertThat(shape.region().side()).as(shape.region().id()).isEqualTo(expected);
            }
        }
    }

    @Test
    void everyPointOfTheBodyLiesInExactlyOneRegionAndNoPointBesideItInAny() {
        for (ChartFace face : ChartFace.values()) {
            Outline body = CHART.drawing(face).outline();
            Frame frame = body.frame();
            for (double y = frame.y(); y < frame.y() + frame.height(); y += STEP) {
                for (double x = frame.x(); x < frame.x() + frame.width(); x += STEP) {
                    ChartPoint point = new ChartPoint(x, y);
                    long holding = CHART.regions().stream()
                            .filter(shape -> shape.region().face() == face)
                            .filter(shape -> shape.outline().contains(point))
                            .count();
                    assertThat(holding).as("%s %s", face, point).isEqualTo(body.contains(point) ? 1 : 0);
                }
            }
        }
    }

    @Test
    void everySiteHasARegionAndEachRegionItsMarkInside() {
        assertThat(CHART.regions().stream().map(shape -> shape.region().site()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Site.values());
        for (RegionShape shape : CHART.regions()) {
            assertThat(shape.outline().contains(shape.middle()))
                    .as(shape.region().id())
                    .isTrue();
            assertThat(CHART.spot(ChartPosition.in(shape.region()))).contains(shape.middle());
        }
    }

    /** Codes as read in the value sets of HL7 mCODE; a code from memory would be worse than none. */
    @Test
    void onlyRegionsWhoseCodeWasReadAreCoded() {
        for (RegionShape shape : CHART.regions()) {
            Optional<String> read = switch (shape.region().site()) {
                case CHEST_WALL -> Optional.of("78904004");
                case ABDOMEN -> Optional.of("75093004");
                default -> Optional.empty();
            };
            assertThat(shape.snomed()).as(shape.region().id()).isEqualTo(read);
        }
    }

    @Test
    void aPointIsFoundInItsRegionAndNothingBesideTheBody() {
        assertThat(CHART.at(ChartFace.FRONT, new ChartPoint(160, 270)).map(RegionShape::region))
                .contains(new ChartRegion(ChartFace.FRONT, Site.BREAST, Side.RIGHT));
        assertThat(CHART.at(ChartFace.FRONT, new ChartPoint(240, 270)).map(RegionShape::region))
                .contains(new ChartRegion(ChartFace.FRONT, Site.BREAST, Side.LEFT));
        assertThat(CHART.at(ChartFace.BACK, new ChartPoint(160, 270)).map(RegionShape::region))
                .contains(new ChartRegion(ChartFace.BACK, Site.UPPER_BACK, Side.LEFT));
        assertThat(CHART.at(ChartFace.FRONT, new ChartPoint(5, 5))).isEmpty();
    }

    /** A point that lies elsewhere, after a slip in a file, is not shown as if it were exact. */
    @Test
    void aPointOutsideItsRegionIsNotTakenForExact() {
        ChartRegion breast = new ChartRegion(ChartFace.FRONT, Site.BREAST, Side.RIGHT);
        assertThat(CHART.exact(ChartPosition.at(breast, new ChartPoint(160, 270))))
                .contains(new ChartPoint(160, 270));
        assertThat(CHART.exact(ChartPosition.at(breast, new ChartPoint(240, 270))))
                .isEmpty();
        assertThat(CHART.spot(
                        new ChartPosition(new ChartRegion(ChartFace.BACK, Site.BREAST, Side.RIGHT), Optional.empty())))
                .isEmpty();
    }

    @Test
    void arrowKeysReachEveryRegionFromEveryOther() {
        Walk walk = new Walk(CHART);
        Set<ChartRegion> all = CHART.regions().stream().map(RegionShape::region).collect(Collectors.toSet());
        for (ChartRegion start : List.of(
                walk.start(),
                new ChartRegion(ChartFace.BACK, Site.FOOT, Side.RIGHT),
                new ChartRegion(ChartFace.FRONT, Site.HAND, Side.RIGHT))) {
            assertThat(reached(walk, start)).containsExactlyInAnyOrderElementsOf(all);
        }
    }

    @Test
    void anArrowLeadsTheWayItPoints() {
        Walk walk = new Walk(CHART);
        ChartRegion thigh = new ChartRegion(ChartFace.FRONT, Site.THIGH, Side.RIGHT);
        assertThat(walk.from(thigh, Direction.DOWN))
                .isEqualTo(new ChartRegion(ChartFace.FRONT, Site.LOWER_LEG, Side.RIGHT));
        assertThat(walk.from(thigh, Direction.RIGHT))
                .isEqualTo(new ChartRegion(ChartFace.FRONT, Site.THIGH, Side.LEFT));
        ChartRegion foot = new ChartRegion(ChartFace.FRONT, Site.FOOT, Side.RIGHT);
        assertThat(walk.from(foot, Direction.DOWN)).isEqualTo(foot);
    }

    private static Set<ChartRegion> reached(Walk walk, ChartRegion start) {
        Set<ChartRegion> reached = new HashSet<>(Set.of(start));
        Deque<ChartRegion> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            ChartRegion at = open.pop();
            Arrays.stream(Direction.values())
                    .map(direction -> walk.from(at, direction))
                    .filter(reached::add)
                    .forEach(open::push);
        }
        return reached;
    }
}
