package org.pulseplan.response.evidence;

import java.util.Arrays;
import java.util.Optional;

/** How well an effect is founded, as the evidence file grades it. */
public enum Grade {
    MODERATE("moderate"),
    WEAK("weak"),
    VERY_WEAK("very weak"),
    CONFLICTING("conflicting"),
    NONE("none");

    private final String label;

    Grade(String label) {
        this.label = label;
    }

    /** The word in the evidence file. */
    public String label() {
        return label;
    }

    static Optional<Grade> ofLabel(String label) {
        return Arrays.stream(values()).filter(g -> g.label.equals(label)).findFirst();
    }
}
