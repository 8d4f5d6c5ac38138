package org.pulseplan.sheet;

import java.util.List;

/**
 * A drawing in black and greys, in points from the upper left corner; how it becomes a file is not its matter.
 *
 * @param width of the whole, points
 * @param height of the whole, points
 * @param title what it shows, for readers who cannot see it
 * @param description the same in full
 * @param shapes from back to front
 */
public record Figure(double width, double height, String title, String description, List<Shape> shapes) {
    public Figure {
        shapes = List.copyOf(shapes);
    }

    /** Something drawn. */
    public sealed interface Shape {}

    /** A straight line; dashed where it only guides the eye. */
    public record Line(double x1, double y1, double x2, double y2, double thickness, Grey grey, boolean dashed)
            implements Shape {}

    /** A rectangle with a black frame. */
    public record Box(double x, double y, double width, double height, Grey fill) implements Shape {}

    /** A disc with a black edge. */
    public record Disc(double x, double y, double radius, Grey fill) implements Shape {}

    /** Words on one line; y is the line that they stand on. */
    public record Words(double x, double y, String text, double size, boolean bold, Anchor anchor) implements Shape {}

    /** Where words stand from their point. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** The greys used, far enough from each other to be told apart on any printer. */
    public enum Grey {
        BLACK(0),
        DARK(96),
        LIGHT(200),
        WHITE(255);

        private final int level;

        Grey(int level) {
            this.level = level;
        }

        /** From 0, black, to 255, white. */
        public int level() {
            return level;
        }
    }
}
