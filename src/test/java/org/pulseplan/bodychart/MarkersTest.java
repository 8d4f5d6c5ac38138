package org.pulseplan.bodychart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pulseplan.entry.Entries;
import org.pulseplan.lesion.ChartFace;
import org.pulseplan.lesion.ChartPoint;
import org.pulseplan.lesion.ChartPosition;
import org.pulseplan.lesion.ChartRegion;
import org.pulseplan.lesion.LesionDraft;
import org.pulseplan.lesion.Side;
import org.pulseplan.lesion.Site;

class MarkersTest {
    private static final BodyChart CHART = BodyChart.shipped();
    private static final ChartRegion BREAST = new ChartRegion(ChartFace.FRONT, Site.BREAST, Side.RIGHT);
    private static final ChartRegion THIGH = new ChartRegion(ChartFace.FRONT, Site.THIGH, Side.RIGHT);
    private static final ChartPoint POINT = new ChartPoint(150, 270);
    private static final double APART = 19;

    @Test
    void fortyLesionsInOneRegionAreFannedOutAndEachNumberStaysLegible() {
        for (double scale : List.of(1.0, 1.5, 3.0)) {
            List<Marker> markers = new Markers(CHART, view("chest"), scale, APART).of(many(40));
            assertThat(markers).flatExtracting(Marker::lesions).containsExactlyElementsOf(numbers(40));
            assertThat(markers).noneMatch(Marker::together);
            legible(markers, "chest", scale);
        }
    }

    /** In a small picture of the whole body they stand together, and none is lost. */
    @Test
    void whatFindsNoRoomStandsTogetherAsOneMark() {
        for (double scale : List.of(0.2, 0.25)) {
            List<LesionDraft> lesions = new ArrayList<>(IntStream.rangeClosed(1, 40)
                    .mapToObj(number -> lesion(number, ChartPosition.at(THIGH, new ChartPoint(160, 560))))
                    .toList());
            lesions.add(lesion(41, ChartPosition.in(new ChartRegion(ChartFace.FRONT, Site.FOOT, Side.LEFT))));
            List<Marker> markers = new Markers(CHART, view("front"), scale, APART).of(lesions);
            assertThat(markers).extracting(Marker::text).containsExactlyInAnyOrder("×40", "41");
            assertThat(markers).flatExtracting(Marker::lesions).containsExactlyInAnyOrderElementsOf(numbers(41));
            legible(markers, "front", scale);
        }
    }

    private static void legible(List<Marker> markers, String view, double scale) {
        Frame frame = view(view).frame();
        for (Marker one : markers) {
            assertThat(one.disc().x()).isBetween(APART / 2, frame.width() * scale - APART / 2);
            assertThat(one.disc().y()).isBetween(APART / 2, frame.height() * scale - APART / 2);
            assertThat(markers)
                    .filteredOn(other -> !other.equals(one))
                    .allMatch(other -> other.disc().distance(one.disc()) >= APART);
        }
    }

    @Test
    void aLesionStandsWithItsNumberInTheEnlargedPartAndAsADotInTheWhole() {
        List<LesionDraft> one = List.of(lesion(7, ChartPosition.at(BREAST, POINT)));
        assertThat(new Markers(CHART, view("front"), 1, APART).of(one)).isEmpty();
        assertThat(new Markers(CHART, view("front"), 1, APART).dots(one)).containsExactly(new ChartPoint(150, 260));
        assertThat(new Markers(CHART, view("chest"), 2, APART).dots(one)).isEmpty();
        assertThat(new Markers(CHART, view("chest"), 2, APART).of(one))
                .containsExactly(new Marker(List.of(7), true, new ChartPoint(132, 208), new ChartPoint(132, 208)));
        assertThat(new Markers(CHART, view("back"), 1, APART).of(one)).isEmpty();
        assertThat(new Markers(CHART, view("headFront"), 1, APART).of(one)).isEmpty();
    }

    @Test
    void aLesionThatWasOnlyGivenARegionSaysSo() {
        assertThat(new Markers(CHART, view("front"), 1, APART).of(List.of(lesion(1, ChartPosition.in(THIGH)))))
                .extracting(Marker::exact)
                .containsExactly(false);
    }

    private static List<LesionDraft> many(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> lesion(number, ChartPosition.at(BREAST, POINT)))
                .toList();
    }

    private static List<Integer> numbers(int count) {
        return IntStream.rangeClosed(1, count).boxed().toList();
    }

    private static LesionDraft lesion(int number, ChartPosition position) {
        return new LesionDraft(number, Entries.none()).marked(position);
    }

    private static ChartView view(String id) {
        return CHART.views().stream()
                .filter(view -> view.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
