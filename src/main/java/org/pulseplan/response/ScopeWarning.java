package org.pulseplan.response;

import java.util.Optional;

/**
 * A prediction that leaves what was studied, or the reason why there is none.
 *
 * @param factId the fact of the knowledge base that draws the line, where a number does
 */
public record ScopeWarning(Kind kind, Optional<String> factId) {

    /** How it leaves what was studied. */
    public enum Kind {
        DIAMETER_BELOW_STUDIED,
        DIAMETER_ABOVE_STUDIED,
        DEPTH_ABOVE_STUDIED,
        OTHER_HISTOLOGY
    }
}
