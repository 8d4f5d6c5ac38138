package org.pulseplan.desktop.learning;

/**
 * What is being done in the background.
 *
 * @param done of how many steps; of 0 where they cannot be counted
 */
record Work(Kind kind, int done, int total) {
    /** What it is. */
    enum Kind {
        READING,
        LOOKING_BACK,
        WEIGHTING,
        FITTING,
        KEEPING
    }

    /** From 0 to 1; below 0 where steps cannot be counted. */
    double share() {
        return total == 0 ? -1 : (double) done / total;
    }
}
