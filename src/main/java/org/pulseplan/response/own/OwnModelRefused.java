package org.pulseplan.response.own;

import org.pulseplan.entry.Phrase;

/** An own model or a file of outcomes was refused, or could not be read or written; says why. */
public final class OwnModelRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Phrase reason;

    public OwnModelRefused(Phrase reason) {
        super(reason.key());
        this.reason = reason;
    }

    /** Why, to be said in the user's language. */
    public Phrase reason() {
        return reason;
    }
}
