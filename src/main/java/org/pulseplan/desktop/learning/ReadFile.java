package org.pulseplan.desktop.learning;

import org.pulseplan.outcome.OutcomesRead;

/**
 * A file of outcomes that was read; nothing of it counts until somebody lets the model learn from it.
 *
 * @param name without its folder
 */
record ReadFile(String name, OutcomesRead read) {
    boolean faulty() {
        return !read.faults().isEmpty();
    }

    /** Whether there is anything to learn from: all of it, or the good rows where the user says so. */
    boolean usable(boolean goodRowsAlone) {
        return !read.good().isEmpty() && (!faulty() || goodRowsAlone);
    }
}
