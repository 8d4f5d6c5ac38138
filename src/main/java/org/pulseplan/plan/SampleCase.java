package org.pulseplan.plan;

import java.util.function.Supplier;

/**
 * An invented case that comes with the program, to look at and to learn with.
 *
 * @param title what makes it worth looking at
 * @param kept reads the case, which takes milliseconds; so that the start reads only the one it opens
 */
public record SampleCase(String title, Supplier<PlanDraft> kept) {
    /** The case itself; one that cannot be read is a defect of the program. */
    public PlanDraft draft() {
        return kept.get();
    }
}
