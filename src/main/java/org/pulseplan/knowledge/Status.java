package org.pulseplan.knowledge;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a fact is known. Whatever is not {@link #READ} must be adopted by a clinician before a sheet may rest on it. */
public enum Status {
    /** Read in the source itself. */
    @JsonProperty("R")
    READ,
    /** Read in a source that describes the primary one. */
    @JsonProperty("R2")
    READ_SECONDARY,
    /** Recalled, 90 % sure, not verified. */
    @JsonProperty("M90")
    RECALLED_90,
    /** Recalled, 70 % sure, not verified. */
    @JsonProperty("M70")
    RECALLED_70,
    /** Recalled, 50 % sure, not verified. */
    @JsonProperty("M50")
    RECALLED_50,
    /** Arithmetic on facts that have a status of their own. */
    @JsonProperty("D")
    DERIVED,
    /** A proposal of this program, without a source. */
    @JsonProperty("P")
    PROPOSED,
    /** Looked for and not found; no number is given. */
    @JsonProperty("GAP")
    GAP;

    /** Whether a clinician must adopt the fact before a sheet may rest on it. */
    public boolean needsAdoption() {
        return this != READ && this != DERIVED;
    }
}
