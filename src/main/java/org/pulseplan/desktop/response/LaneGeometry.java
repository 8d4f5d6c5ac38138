package org.pulseplan.desktop.response;

/**
 * Where the parts of a lane stand, from left to right: its name, the plot, the median, the 80 % and the 95 % interval.
 * Rows and axis share it, so that they line up at any width and any size of type.
 *
 * @param em size of the type, px
 * @param width of the whole lane, px
 */
record LaneGeometry(double em, double width) {
    private static final double NAME = 5.6;
    private static final double MEDIAN = 3.9;
    private static final double RANGE = 6.5;
    private static final double GAP = 0.8;
    private static final double ROOM_FOR_100 = 2;
    private static final double SMALLEST_PLOT = 8;
    private static final double HEIGHT = 1.35;

    /** The narrowest lane in which nothing overlaps. */
    static double smallestWidth(double em) {
        return em * (NAME + GAP + SMALLEST_PLOT + ROOM_FOR_100 + MEDIAN + 2 * RANGE);
    }

    double laneHeight() {
        return HEIGHT * em;
    }

    double plotLeft() {
        return em * (NAME + GAP);
    }

    double plotRight() {
        return median() - em * ROOM_FOR_100;
    }

    double median() {
        return width - em * (MEDIAN + 2 * RANGE);
    }

    double range80() {
        return width - em * 2 * RANGE;
    }

    double range95() {
        return width - em * RANGE;
    }

    /** Where a probability stands. */
    double at(double probability) {
        return plotLeft() + probability * (plotRight() - plotLeft());
    }
}
