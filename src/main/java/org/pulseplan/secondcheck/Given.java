package org.pulseplan.secondcheck;

import java.util.Optional;

/**
 * What stands on the form in one place: a value, nothing, or something that could not be read.
 *
 * @param <T> what the place holds
 */
public sealed interface Given<T> {
    /** A value that was read. */
    record Value<T>(T value) implements Given<T> {}

    /** The place is empty; where the site has a setting for it, the setting holds. */
    record Nothing<T>() implements Given<T> {}

    /** Something stands there that was not understood; no setting takes its place. */
    record Unreadable<T>() implements Given<T> {}

    default Optional<T> known() {
        return this instanceof Value<T> given ? Optional.of(given.value()) : Optional.empty();
    }
}
