package org.pulseplan.worklist;

import org.pulseplan.entry.Phrase;

/** The records could not be read or written; says why in the user's words. */
public class RecordsException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Phrase reason;

    public RecordsException(Phrase reason) {
        super(reason.key());
        this.reason = reason;
    }

    public RecordsException(Phrase reason, Throwable cause) {
        super(reason.key(), cause);
        this.reason = reason;
    }

    /** Why, to be said in the user's language. */
    public Phrase reason() {
        return reason;
    }
}
