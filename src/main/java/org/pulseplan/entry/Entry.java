package org.pulseplan.entry;

import java.util.Optional;
import java.util.function.Function;

/**
 * What a person typed into one field: nothing, something that could not be understood (kept as typed), or a value.
 *
 * @param <T> what the field holds once it is understood
 */
public sealed interface Entry<T> {
    /** Nothing was entered. Not the same as "not known", which a person has to say. */
    record Missing<T>() implements Entry<T> {}

    /** The text as typed, and why it was refused. It stays in the field and in the file. */
    record Rejected<T>(String raw, Phrase reason) implements Entry<T> {}

    /** The value that was understood. */
    record Accepted<T>(T value) implements Entry<T> {}

    static <T> Entry<T> missing() {
        return new Missing<>();
    }

    static <T> Entry<T> rejected(String raw, Phrase reason) {
        return new Rejected<>(raw, reason);
    }

    static <T> Entry<T> of(T value) {
        return new Accepted<>(value);
    }

    /** The value, where there is one. */
    default Optional<T> known() {
        return this instanceof Accepted<T> accepted ? Optional.of(accepted.value()) : Optional.empty();
    }

    /** The same state with the value changed; nothing typed is lost. */
    default <R> Entry<R> map(Function<T, R> change) {
        if (this instanceof Accepted<T> accepted) {
            return of(change.apply(accepted.value()));
        }
        return this instanceof Rejected<T> rejected ? rejected(rejected.raw(), rejected.reason()) : missing();
    }

    /** Whether this field holds exactly this value. */
    default boolean is(T wanted) {
        return this instanceof Accepted<T> accepted && accepted.value().equals(wanted);
    }
}
