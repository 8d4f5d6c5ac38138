package org.pulseplan.sheet;

import java.util.List;
import java.util.Optional;

/**
 * A drawing on paper as data: lines and numbers, in points from its top left corner.
 *
 * @param alternative what a screen reader says instead
 * @param width points
 * @param height points
 * @param panels its parts side by side, each cut off at its own frame
 */
public record ChartFigure(String alternative, double width, double height, List<Panel> panels)
        implements Document.Block {
    public ChartFigure {
        panels = List.copyOf(panels);
    }

    /**
     * A part of the drawing.
     *
     * @param title above it
     * @param left at the left end of the title
     * @param right at its right end
     * @param strokes in the order in which they are drawn
     * @param signs over the strokes
     */
    public record Panel(
            double x,
            double y,
            double width,
            double height,
            String title,
            String left,
            String right,
            List<Stroke> strokes,
            List<Sign> signs) {
        public Panel {
            strokes = List.copyOf(strokes);
            signs = List.copyOf(signs);
        }
    }

    /**
     * A path in the units of its own drawing.
     *
     * @param path path data as in SVG
     * @param scale points a unit
     * @param left the unit at the left edge of the panel
     * @param top the unit at its top edge
     */
    public record Stroke(String path, Ink ink, double scale, double left, double top) {}

    /** How a path is drawn, told apart without colour. */
    public enum Ink {
        /** The edge of the body. */
        EDGE,
        /** A line that helps the eye. */
        FINE,
        /** Filled stripes. */
        STRIPES
    }

    /**
     * A number in a ring.
     *
     * @param x of its middle, from the left edge of the panel
     * @param y of its middle, from the top edge of the panel
     * @param radius points
     * @param ring how the ring is drawn
     * @param leads the point that a line leads to, where the number stands aside
     */
    public record Sign(String text, double x, double y, double radius, Ring ring, Optional<Leader> leads) {}

    /** Where a line leads that begins at a number. */
    public record Leader(double x, double y) {}

    /** The ring around a number. */
    public enum Ring {
        /** The place is exact. */
        FULL,
        /** Only the region is known. */
        BROKEN,
        /** Several lesions stand together. */
        THICK,
        /** A dot: the number stands in an enlarged part. */
        FILLED
    }
}
