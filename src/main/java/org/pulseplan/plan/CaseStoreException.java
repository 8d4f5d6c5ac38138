package org.pulseplan.plan;

import org.pulseplan.entry.Phrase;

/** A case file could not be opened or saved; says why in the user's words. */
public final class CaseStoreException extends Exception {
    private final transient Phrase reason;

    /** @param reason names the file, the place in it and what was expected */
    public CaseStoreException(Phrase reason) {
        super(reason.key());
        this.reason = reason;
    }

    /** @param reason names the file, the place in it and what was expected */
    public CaseStoreException(Phrase reason, Throwable cause) {
        super(reason.key(), cause);
        this.reason = reason;
    }

    /** Why, to be said in the user's language. */
    public Phrase reason() {
        return reason;
    }
}
