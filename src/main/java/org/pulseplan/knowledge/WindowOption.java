package org.pulseplan.knowledge;

import java.util.function.UnaryOperator;
import org.pulseplan.entry.KnownSentence;

/**
 * A treatment window: when the first pulse may be given and when the last must have been.
 *
 * @param id the window's name, as decisions carry it
 * @param what whom it is for and who uses it, in clinic words
 * @param route the route that it belongs to
 * @param opens minutes after the end of the injection
 * @param closes minutes after the end of the injection
 */
public record WindowOption(String id, String what, Route route, Fact opens, Fact closes) {
    /** Whom it is for, in the reader's language. */
    public KnownSentence said() {
        return KnownSentence.of(id, "name", what);
    }

    /** The same window with its facts replaced. */
    WindowOption with(UnaryOperator<Fact> change) {
        return new WindowOption(id, what, route, change.apply(opens), change.apply(closes));
    }
}
