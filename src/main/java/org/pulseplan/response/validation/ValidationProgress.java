package org.pulseplan.response.validation;

/** Told about a running validation, from its threads. */
@FunctionalInterface
public interface ValidationProgress {
    /** What is being done. */
    enum Part {
        LEAVE_ONE_OUT,
        SAMPLER,
        SENSITIVITY
    }

    /** {@code done} of {@code total} fits of a part are done. */
    void progress(Part part, int done, int total);
}
