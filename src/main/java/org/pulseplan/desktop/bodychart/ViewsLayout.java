package org.pulseplan.desktop.bodychart;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.layout.Pane;
import org.pulseplan.bodychart.ChartView;

/**
 * Lays the views out as large as the room allows: all in one band, or front and back above and the enlarged parts below
 * them.
 */
final class ViewsLayout extends Pane {
    private static final double GAP = 8;
    private static final double MOST_BELOW = 0.42;

    private final Map<String, ViewBox> boxes;

    ViewsLayout(ChartModel model, List<ChartView> views) {
        this.boxes = views.stream().collect(Collectors.toMap(ChartView::id, view -> new ViewBox(model, view)));
        views.forEach(view -> getChildren().add(boxes.get(view.id())));
        setMinSize(0, 0);
    }

    List<ViewPane> panes() {
        return boxes.values().stream().map(ViewBox::pane).toList();
    }

    @Override
    protected void layoutChildren() {
        double band = largest(getHeight(), getWidth(), this::bandWidth);
        double below = largest(getHeight() * MOST_BELOW, getWidth(), this::enlargedWidth);
        double above = largest(getHeight() - below - GAP, getWidth(), this::bodiesWidth);
        if (band >= above) {
            double left = middle(bandWidth(band));
            bodies(left, 0, band);
            enlarged(left + bodiesWidth(band) + GAP, 0, band);
        } else {
            bodies(middle(bodiesWidth(above)), 0, above);
            enlarged(middle(enlargedWidth(below)), above + GAP, below);
        }
    }

    private double middle(double width) {
        return Math.max(0, (getWidth() - width) / 2);
    }

    private double bandWidth(double height) {
        return bodiesWidth(height) + GAP + enlargedWidth(height);
    }

    private double bodiesWidth(double height) {
        return box("front").widthFor(height) + GAP + box("back").widthFor(height);
    }

    private double enlargedWidth(double height) {
        return box("chest").widthFor(height) + GAP + box("headFront").widthFor(half(height));
    }

    /** The largest height up to the most whose width finds room; widths grow evenly with the height. */
    private static double largest(double most, double room, Function<Double, Double> width) {
        double one = width.apply(most) - width.apply(most - 1);
        double over = width.apply(most) - room;
        return Math.max(0, over > 0 ? most - over / one : most);
    }

    private void bodies(double left, double top, double height) {
        place("front", left, top, height);
        place("back", left + box("front").widthFor(height) + GAP, top, height);
    }

    private void enlarged(double left, double top, double height) {
        double right = left + box("chest").widthFor(height) + GAP;
        place("chest", left, top, height);
        place("headFront", right, top, half(height));
        place("headBack", right, top + half(height) + GAP, half(height));
    }

    private static double half(double height) {
        return (height - GAP) / 2;
    }

    private void place(String view, double left, double top, double height) {
        box(view).resizeRelocate(left, top, box(view).widthFor(height), height);
    }

    private ViewBox box(String view) {
        return Objects.requireNonNull(boxes.get(view));
    }
}
