package org.pulseplan.sheet;

import java.io.IOException;
import org.pulseplan.entry.Phrase;

/** A document holds a sign that the printed font has no picture for; printing it would lose the sign silently. */
public final class UnprintableException extends IOException {
    private final Phrase phrase;

    /**
     * @param phrase what the user is told: the sign and the text that it stands in
     * @param code the code point of the sign, for the log; never the text, which may be a patient's
     */
    public UnprintableException(Phrase phrase, String code) {
        super("no glyph for " + code);
        this.phrase = phrase;
    }

    /** What the user is told. */
    public Phrase phrase() {
        return phrase;
    }
}
