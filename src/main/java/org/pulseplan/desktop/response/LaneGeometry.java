package org.pulseplan.desktop.response;

/**
 * Where the parts of a lane stand, from left to right: its name, the plot, the median, the 80 % and the 95 % interval.
 * Where there is no room for all of them side by side, the numbers stand on a line of their own below the plot. Rows and axis
 * share it, so that they line up at any width and any size of type.
 *
 * @param em size of the type, px
 * @param width of the whole lane, px
 */
record LaneGeometry(double em, double width) {
    private static final double NAME = 6.4;
    private static final double MEDIAN = 3.9;
    private static final double RANGE = 6.9;
    private static final double GAP = 0.8;
    private static final double INDENT = 0.8;
    private static final double ROOM_FOR_100 = 2;
    private static final double SMALLEST_PLOT = 8;
    private static final double HEIGHT = 1.35;

    /** The narrowest lane in which nothing overlaps. */
    static double smallestWidth(double em) {
        return em * (INDENT + MEDIAN + 2 * RANGE);
    }

    /** Whether the numbers stand below the plot. */
    boolean twoLines() {
        return width < em * (NAME + GAP + SMALLEST_PLOT + ROOM_FOR_100 + MEDIAN + 2 * RANGE);
    }

    double lineHeight() {
        return HEIGHT * em;
    }

    double laneHeight() {
        return twoLines() ? 2 * lineHeight() : lineHeight();
    }

    /** How far below the top of the lane the numbers stand. */
    double numbersTop() {
        return twoLines() ? lineHeight() : 0;
    }

    double plotLeft() {
        return em * (NAME + GAP);
    }

    double plotRight() {
        return (twoLines() ? width : median()) - em * ROOM_FOR_100;
    }

    double median() {
        return twoLines() ? em * INDENT : width - em * (MEDIAN + 2 * RANGE);
    }

    double range80() {
        return median() + em * MEDIAN;
    }

    double range95() {
        return range80() + em * RANGE;
    }

    /** Where the numbers end. */
    double right() {
        return range95() + em * RANGE;
    }

    /** Where a probability stands. */
    double at(double probability) {
        return plotLeft() + probability * (plotRight() - plotLeft());
    }
}
