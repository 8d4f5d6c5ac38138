package org.pulseplan.knowledge;

import java.util.Arrays;
import java.util.Optional;

/** How a fact is known. What was neither read nor derived must be adopted by a clinician before a sheet may rest on it. */
public enum Status {
    /** Read in the source itself. */
    READ("R"),
    /** Read in a source that describes the primary one. */
    READ_SECONDARY("R2"),
    /** Recalled, 90 % sure, not verified. */
    RECALLED_90("M90"),
    /** Recalled, 70 % sure, not verified. */
    RECALLED_70("M70"),
    /** Recalled, 50 % sure, not verified. */
    RECALLED_50("M50"),
    /** Arithmetic on facts that were read. Arithmetic on any other fact has the status of that fact. */
    DERIVED("D"),
    /** A proposal of this program, without a source. */
    PROPOSED("P"),
    /** Looked for and not found; no number is given. */
    GAP("GAP"),
    /** Adopted and changed by the site; never in the files of the base, only in {@link KnowledgeBase#at}. */
    SITE("SITE");

    private final String code;

    Status(String code) {
        this.code = code;
    }

    /** The code that the knowledge files and sheets carry. */
    public String code() {
        return code;
    }

    /** Whether a clinician must adopt the fact before a sheet may rest on it. */
    public boolean needsAdoption() {
        return this != READ && this != DERIVED && this != SITE;
    }

    /** Whether a fact of this status names where it was read. */
    boolean needsSource() {
        return this == READ || this == READ_SECONDARY;
    }

    /** The status that a file names; that of a site stands in no file. */
    static Optional<Status> ofCode(String code) {
        return Arrays.stream(values())
                .filter(status -> status != SITE && status.code.equals(code))
                .findFirst();
    }
}
