package org.pulseplan.desktop.bodychart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import org.pulseplan.bodychart.ChartView;
import org.pulseplan.bodychart.Drawing;
import org.pulseplan.bodychart.Frame;
import org.pulseplan.bodychart.Marker;
import org.pulseplan.bodychart.Markers;
import org.pulseplan.bodychart.RegionShape;
import org.pulseplan.lesion.ChartPoint;
import org.pulseplan.lesion.ChartPosition;
import org.pulseplan.lesion.ChartRegion;
import org.pulseplan.lesion.LesionDraft;

/** One view of the chart: the body, its regions, and the numbers of the lesions. */
final class ViewPane extends Pane {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double OUTLINE = 1.4;
    private static final double FINE = 0.8;

    private final ChartModel model;
    private final ChartView view;
    private final Translate toCorner = new Translate();
    private final Scale scale = new Scale(1, 1);
    private final Group drawing = new Group();
    private final Group fields = new Group();
    private final Group markers = new Group();
    private final Map<ChartRegion, SVGPath> regions = new LinkedHashMap<>();
    private final List<SVGPath> fine;
    private final SVGPath body;
    private List<Marked> shown = List.of();
    private double shownAt;
    private List<ChartRegion> irradiated = List.of();
    private ChartTask task = new ChartTask.NewLesion();

    ViewPane(ChartModel model, ChartView view) {
        this.model = model;
        this.view = view;
        Drawing of = model.chart().drawing(view.face());
        this.body = path(of.outline().path(), "chart-body");
        SVGPath lines = path(String.join(" ", of.lines()), "chart-lines");
        model.chart().regions().stream()
                .filter(shape -> shape.region().face() == view.face())
                .filter(shape -> view.frame().holds(shape.middle()) || !view.enlarged())
                .forEach(this::addRegion);
        SVGPath edge = path(of.outline().path(), "chart-edge");
        this.fine = List.of(lines);
        drawing.getChildren().add(body);
        drawing.getChildren().addAll(regions.values());
        drawing.getChildren().addAll(fields, lines, edge);
        fields.setMouseTransparent(true);
        lines.setMouseTransparent(true);
        edge.setMouseTransparent(true);
        drawing.getTransforms().addAll(scale, toCorner);
        toCorner.setX(-view.frame().x());
        toCorner.setY(-view.frame().y());
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        getStyleClass().add("chart-view");
        setId("chart-" + view.id());
        getChildren().addAll(drawing, markers);
        markers.setMouseTransparent(true);
        setOnMouseClicked(this::clicked);
        setMinSize(0, 0);
        widthProperty().addListener((property, before, width) -> resized());
        heightProperty().addListener((property, before, height) -> resized());
        show();
    }

    /** Shows what is in the draft now; does nothing where nothing changed in this view. */
    void show() {
        showFields();
        List<Marked> now = marked();
        double factor = scale.getX();
        ChartTask doing = model.task().get();
        if (!now.equals(shown) || factor != shownAt || !doing.equals(task)) {
            shown = now;
            shownAt = factor;
            task = doing;
            place(new Markers(model.chart(), view, factor, MarkerNode.APART));
        }
    }

    private void place(Markers here) {
        List<LesionDraft> lesions = model.draft().get().lesions();
        List<Node> nodes = new ArrayList<>();
        here.dots(lesions).forEach(point -> nodes.add(MarkerNode.dot(point)));
        here.of(lesions).forEach(marker -> nodes.add(node(marker)));
        markers.getChildren().setAll(nodes);
    }

    /** Typing a diameter moves no number: only what stands here is looked at. */
    private List<Marked> marked() {
        return model.draft().get().lesions().stream()
                .flatMap(lesion -> lesion.position().map(at -> new Marked(lesion.number(), at)).stream())
                .toList();
    }

    private record Marked(int lesion, ChartPosition at) {}

    void showCurrent(boolean focused) {
        regions.forEach((region, path) -> path.pseudoClassStateChanged(
                CURRENT, focused && region.equals(model.current().get())));
    }

    /** The keyboard stops at the region that it stands in, and at no other; only in the views of the whole body. */
    void moveStop() {
        ChartRegion current = model.current().get();
        regions.forEach((region, path) -> path.setFocusTraversable(!view.enlarged() && region.equals(current)));
    }

    /** Where the keyboard stops for this region, if it does so here. */
    Optional<Node> stop(ChartRegion region) {
        return view.enlarged() ? Optional.empty() : Optional.ofNullable(regions.get(region));
    }

    /** The height that belongs to a width, and the reverse: the view keeps its proportions. */
    double heightFor(double width) {
        return width * view.frame().height() / view.frame().width();
    }

    double widthFor(double height) {
        return height * view.frame().width() / view.frame().height();
    }

    private MarkerNode node(Marker marker) {
        return new MarkerNode(
                marker, task instanceof ChartTask.Move move && marker.lesions().contains(move.lesion()));
    }

    private void addRegion(RegionShape shape) {
        SVGPath path = path(shape.outline().path(), "chart-region");
        path.setId("region-" + view.id() + "-" + shape.region().id());
        path.setAccessibleRole(AccessibleRole.BUTTON);
        path.setAccessibleText(model.name(shape.region()));
        regions.put(shape.region(), path);
    }

    private void showFields() {
        List<ChartRegion> now = model.draft().get().irradiated();
        if (!now.equals(irradiated)) {
            irradiated = now;
            fields.getChildren()
                    .setAll(now.stream()
                            .filter(regions::containsKey)
                            .flatMap(region -> model.chart().stripes(region).stream())
                            .map(stripes -> path(stripes, "chart-field"))
                            .toList());
        }
    }

    private void resized() {
        Frame frame = view.frame();
        double factor = Math.min(getWidth() / frame.width(), getHeight() / frame.height());
        if (factor > 0) {
            scale.setX(factor);
            scale.setY(factor);
            fine.forEach(line -> line.setStrokeWidth(FINE / factor));
            regions.values().forEach(region -> region.setStrokeWidth(FINE / factor));
            drawing.getChildren().stream()
                    .filter(node -> node.getStyleClass().contains("chart-edge"))
                    .forEach(edge -> ((SVGPath) edge).setStrokeWidth(OUTLINE / factor));
            show();
        }
    }

    private void clicked(MouseEvent click) {
        double factor = scale.getX();
        ChartPoint point = new ChartPoint(
                click.getX() / factor + view.frame().x(),
                click.getY() / factor + view.frame().y());
        model.choose(view.face(), point);
        click.consume();
    }

    private static SVGPath path(String content, String style) {
        SVGPath path = new SVGPath();
        path.setContent(content);
        path.getStyleClass().add(style);
        return path;
    }
}
