package org.pulseplan.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pulseplan.bodychart.BodyChart;
import org.pulseplan.bodychart.ChartView;
import org.pulseplan.bodychart.Marker;
import org.pulseplan.bodychart.Markers;
import org.pulseplan.lesion.ChartFace;
import org.pulseplan.lesion.ChartRegion;
import org.pulseplan.lesion.LesionDraft;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.sheet.ChartFigure.Ink;
import org.pulseplan.sheet.ChartFigure.Leader;
import org.pulseplan.sheet.ChartFigure.Panel;
import org.pulseplan.sheet.ChartFigure.Ring;
import org.pulseplan.sheet.ChartFigure.Sign;
import org.pulseplan.sheet.ChartFigure.Stroke;
import org.pulseplan.sheet.Document.Block;
import org.pulseplan.sheet.Document.Emphasis;
import org.pulseplan.sheet.Document.Paragraph;

/** The body chart on paper: the numbers of the table at their places, and in words what the picture alone does not say. */
final class ChartBlocks {
    /** The picture's height, points: lower where no part has to be enlarged. */
    private static final double HIGH = 206;

    private static final double LOW = 172;
    private static final double TITLE = 12;
    private static final double GAP = 9;
    private static final double APART = 11.5;
    private static final double RADIUS = 5.2;
    private static final double DOT = 1.4;
    private static final double SHARE_OF_CHEST = 0.76;

    private final PlanDraft draft;
    private final Wording words;
    private final BodyChart chart = BodyChart.shipped();
    private final List<Panel> panels = new ArrayList<>();
    private final List<Marker> together = new ArrayList<>();
    private double right;

    ChartBlocks(PlanDraft draft, Wording words) {
        this.draft = draft;
        this.words = words;
    }

    /** Nothing where no lesion is marked and no region is. */
    static List<Block> of(PlanDraft draft, Wording words) {
        boolean used = !draft.irradiated().isEmpty()
                || draft.lesions().stream().anyMatch(lesion -> lesion.position().isPresent());
        return used ? new ChartBlocks(draft, words).all() : List.of();
    }

    private List<Block> all() {
        boolean enlarged = chart.views().stream().anyMatch(view -> view.enlarged() && holdsLesions(view));
        double height = enlarged ? HIGH : LOW;
        add(view("front"), 0, height);
        add(view("back"), 0, height);
        if (holdsLesions(view("chest"))) {
            add(view("chest"), 0, height * SHARE_OF_CHEST);
        }
        heads(height);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new ChartFigure(alternative(), right - GAP, height, panels));
        captions().forEach(text -> blocks.add(new Paragraph(text, Emphasis.SMALL)));
        return blocks;
    }

    private void heads(double height) {
        List<ChartView> shown = Stream.of(view("headFront"), view("headBack"))
                .filter(this::holdsLesions)
                .toList();
        double half = (height - GAP) / 2;
        for (int index = 0; index < shown.size(); index++) {
            if (index > 0) {
                right -= half
                                * shown.get(index).frame().width()
                                / shown.get(index).frame().height()
                        + GAP
                        - TITLE
                                * shown.get(index).frame().width()
                                / shown.get(index).frame().height();
            }
            add(shown.get(index), index * (half + GAP), half);
        }
    }

    private void add(ChartView view, double top, double height) {
        double scale = (height - TITLE) / view.frame().height();
        double width = view.frame().width() * scale;
        boolean front = view.face() == ChartFace.FRONT;
        panels.add(new Panel(
                right,
                top + TITLE,
                width,
                height - TITLE,
                words.text("chart.view." + view.id()),
                words.text(front ? "chart.right" : "chart.left"),
                words.text(front ? "chart.left" : "chart.right"),
                strokes(view, scale),
                signs(view, scale)));
        right += width + GAP;
    }

    private List<Stroke> strokes(ChartView view, double scale) {
        List<Stroke> strokes = new ArrayList<>();
        draft.irradiated().stream()
                .filter(region -> region.face() == view.face())
                .flatMap(region -> chart.stripes(region).stream())
                .forEach(stripes -> strokes.add(stroke(view, stripes, Ink.STRIPES, scale)));
        chart.drawing(view.face()).lines().forEach(line -> strokes.add(stroke(view, line, Ink.FINE, scale)));
        strokes.add(stroke(view, chart.drawing(view.face()).outline().path(), Ink.EDGE, scale));
        return strokes;
    }

    private static Stroke stroke(ChartView view, String path, Ink ink, double scale) {
        return new Stroke(path, ink, scale, view.frame().x(), view.frame().y());
    }

    private List<Sign> signs(ChartView view, double scale) {
        Markers here = new Markers(chart, view, scale, APART);
        List<Marker> markers = here.of(draft.lesions());
        markers.stream().filter(Marker::together).forEach(together::add);
        return Stream.concat(
                        here.dots(draft.lesions()).stream()
                                .map(point -> new Sign("", point.x(), point.y(), DOT, Ring.FILLED, Optional.empty())),
                        markers.stream().map(ChartBlocks::sign))
                .toList();
    }

    private static Sign sign(Marker marker) {
        Ring ring = marker.exact() ? Ring.FULL : Ring.BROKEN;
        return new Sign(
                marker.text(),
                marker.disc().x(),
                marker.disc().y(),
                RADIUS,
                marker.together() ? Ring.THICK : ring,
                marker.moved()
                        ? Optional.of(
                                new Leader(marker.spot().x(), marker.spot().y()))
                        : Optional.empty());
    }

    private boolean holdsLesions(ChartView view) {
        return !new Markers(chart, view, 1, APART).of(draft.lesions()).isEmpty();
    }

    /** What the picture shows, region by region. */
    private String alternative() {
        List<String> parts = new ArrayList<>();
        byRegion().forEach((region, lesions) -> parts.add(words.text("chart.at", lesions(lesions), name(region))));
        parts.addAll(captions());
        return words.text("chart.alternative", String.join("; ", parts));
    }

    private List<String> captions() {
        List<String> captions = new ArrayList<>();
        List<Integer> unmarked = draft.lesions().stream()
                .filter(lesion -> lesion.position().flatMap(chart::spot).isEmpty())
                .map(LesionDraft::number)
                .toList();
        if (!unmarked.isEmpty()) {
            captions.add(words.text("chart.unmarked", lesions(unmarked)));
        }
        if (draft.lesions().stream()
                .flatMap(lesion -> lesion.position().stream())
                .anyMatch(position -> chart.spot(position).isPresent()
                        && chart.exact(position).isEmpty())) {
            captions.add(words.text("chart.region"));
        }
        together.stream()
                .map(marker -> words.text("chart.together", marker.text(), lesions(marker.lesions())))
                .distinct()
                .forEach(captions::add);
        if (!draft.irradiated().isEmpty()) {
            captions.add(words.text(
                    "chart.irradiated",
                    draft.irradiated().stream().map(this::name).collect(Collectors.joining("; "))));
        }
        return captions;
    }

    private Map<ChartRegion, List<Integer>> byRegion() {
        Map<ChartRegion, List<Integer>> byRegion = new LinkedHashMap<>();
        draft.lesions()
                .forEach(lesion -> lesion.position()
                        .ifPresent(at -> byRegion.computeIfAbsent(at.region(), none -> new ArrayList<>())
                                .add(lesion.number())));
        return byRegion;
    }

    private String lesions(List<Integer> numbers) {
        return words.text("chart.lesions" + (numbers.size() == 1 ? ".one" : ".many"), words.numbers(numbers));
    }

    private String name(ChartRegion region) {
        return words.text("chart.name", region.site(), region.side(), region.face());
    }

    private ChartView view(String id) {
        return chart.views().stream()
                .filter(view -> view.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
