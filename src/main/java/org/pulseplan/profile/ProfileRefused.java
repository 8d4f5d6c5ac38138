package org.pulseplan.profile;

import org.pulseplan.entry.Phrase;

/** A profile, a key or a passphrase was refused, or a file of theirs could not be read or written; says why. */
public final class ProfileRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Phrase reason;

    public ProfileRefused(Phrase reason) {
        super(reason.key());
        this.reason = reason;
    }

    /** Why, to be said in the user's language. */
    public Phrase reason() {
        return reason;
    }
}
