package org.pulseplan.desktop.response;

import org.pulseplan.response.LesionResponse;
import org.pulseplan.response.Outcome;

/** The two responses that are predicted. */
public enum Measure {
    COMPLETE,
    OBJECTIVE;

    /** This response of a lesion. */
    public Outcome of(LesionResponse response) {
        return this == COMPLETE ? response.complete() : response.objective();
    }
}
