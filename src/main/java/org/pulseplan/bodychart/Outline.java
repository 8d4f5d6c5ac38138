package org.pulseplan.bodychart;

import java.awt.geom.Area;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.pulseplan.lesion.ChartPoint;

/** A closed shape of the chart; never changes. */
public final class Outline {
    private static final double FLATNESS = 0.4;
    private static final int ACROSS = 24;

    /** From stripe to stripe, and how wide one is. */
    private static final double STRIPES = 7;

    private static final double STRIPE = 1.6;

    private final Area area;
    private final String path;

    Outline(Area area) {
        this.area = new Area(area);
        this.path = PathText.of(area.getPathIterator(null));
    }

    /** The shape as path data, as in SVG. */
    public String path() {
        return path;
    }

    public boolean contains(ChartPoint point) {
        return area.contains(point.x(), point.y());
    }

    /** The whole of both shapes. */
    Outline and(Outline other) {
        Area both = new Area(area);
        both.add(other.area);
        return new Outline(both);
    }

    /** What lies in both. */
    Outline within(Outline other) {
        Area common = new Area(area);
        common.intersect(other.area);
        return new Outline(common);
    }

    /** What the other does not have. */
    Outline without(Outline other) {
        Area rest = new Area(area);
        rest.subtract(other.area);
        return new Outline(rest);
    }

    /** Slanting stripes inside the shape, which are told from a shade without colour. */
    Outline striped() {
        Rectangle2D bounds = area.getBounds2D();
        Area stripes = new Area();
        double reach = bounds.getHeight();
        for (double x = bounds.getX() - reach; x < bounds.getMaxX(); x += STRIPES) {
            Path2D stripe = new Path2D.Double();
            stripe.moveTo(x, bounds.getMaxY());
            stripe.lineTo(x + reach, bounds.getY());
            stripe.lineTo(x + reach + STRIPE, bounds.getY());
            stripe.lineTo(x + STRIPE, bounds.getMaxY());
            stripe.closePath();
            Area one = new Area(stripe);
            one.intersect(area);
            stripes.add(one);
        }
        return new Outline(stripes);
    }

    /** The frame around it: left, top, width, height. */
    public Frame frame() {
        Rectangle2D bounds = area.getBounds2D();
        return new Frame(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    /** The point that is farthest from the edge, on a grid: where a mark stands that has no point of its own. */
    ChartPoint middle() {
        List<Line2D> edge = edge();
        Frame frame = frame();
        double step = Math.max(frame.width(), frame.height()) / ACROSS;
        ChartPoint best = new ChartPoint(frame.x() + frame.width() / 2, frame.y() + frame.height() / 2);
        double most = -1;
        for (double y = frame.y() + step / 2; y < frame.y() + frame.height(); y += step) {
            for (double x = frame.x() + step / 2; x < frame.x() + frame.width(); x += step) {
                ChartPoint point = new ChartPoint(x, y);
                double depth = contains(point) ? depth(edge, point) : -1;
                if (depth > most) {
                    most = depth;
                    best = point;
                }
            }
        }
        return best.kept();
    }

    private static double depth(List<Line2D> edge, ChartPoint point) {
        return edge.stream()
                .mapToDouble(line -> line.ptSegDist(point.x(), point.y()))
                .min()
                .orElse(0);
    }

    private List<Line2D> edge() {
        List<Line2D> lines = new ArrayList<>();
        double[] at = new double[6];
        double[] last = new double[2];
        double[] first = new double[2];
        PathIterator flat = new FlatteningPathIterator(area.getPathIterator(null), FLATNESS);
        for (; !flat.isDone(); flat.next()) {
            int kind = flat.currentSegment(at);
            double x = kind == PathIterator.SEG_CLOSE ? first[0] : at[0];
            double y = kind == PathIterator.SEG_CLOSE ? first[1] : at[1];
            if (kind == PathIterator.SEG_MOVETO) {
                first[0] = x;
                first[1] = y;
            } else {
                lines.add(new Line2D.Double(last[0], last[1], x, y));
            }
            last[0] = x;
            last[1] = y;
        }
        return lines;
    }
}
