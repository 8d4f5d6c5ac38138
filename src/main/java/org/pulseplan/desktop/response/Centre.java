package org.pulseplan.desktop.response;

import org.pulseplan.response.Band;
import org.pulseplan.response.Outcome;

/** The centre that a prediction is made for. */
public enum Centre {
    /** A centre whose results are not known yet: what a department without own results should believe. */
    NEW,
    /** A centre that does as well as the published ones on average. */
    AVERAGE;

    /** How texts name it: what stands for a new centre is the department itself where its own model predicts. */
    public String name(boolean own) {
        return own && this == NEW ? "OWN" : name();
    }

    /** The band of this centre. */
    public Band of(Outcome outcome) {
        return this == NEW ? outcome.newCentre() : outcome.averageCentre();
    }
}
