package org.pulseplan.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A derived value, or the reasons why it cannot be derived. There is never a number in place of a reason.
 *
 * @param <T> the derived value
 */
public sealed interface Computed<T> {
    /** The value and its arithmetic, step by step, with the patient's numbers put in. */
    record Value<T>(T value, List<Phrase> working) implements Computed<T> {
        public Value {
            working = List.copyOf(working);
        }
    }

    /** Why there is no value: what is missing, not understood, or outside what the rule covers. */
    record Unavailable<T>(List<Phrase> reasons) implements Computed<T> {
        public Unavailable {
            reasons = List.copyOf(reasons);
        }
    }

    static <T> Computed<T> of(T value, Phrase... working) {
        return new Value<>(value, List.of(working));
    }

    static <T> Computed<T> of(T value, List<Phrase> working) {
        return new Value<>(value, working);
    }

    static <T> Computed<T> unavailable(Phrase... reasons) {
        return new Unavailable<>(List.of(reasons));
    }

    static <T> Computed<T> unavailable(List<Phrase> reasons) {
        return new Unavailable<>(reasons);
    }

    default Optional<T> known() {
        return this instanceof Value<T> known ? Optional.of(known.value()) : Optional.empty();
    }

    /** The arithmetic; empty where there is no value. */
    default List<Phrase> working() {
        return this instanceof Value<T> known ? known.working() : List.of();
    }

    /** The reasons; empty where there is a value. */
    default List<Phrase> reasons() {
        return this instanceof Unavailable<T> unavailable ? unavailable.reasons() : List.of();
    }

    /** What follows from the value; the reasons travel on where there is none. */
    default <R> Computed<R> then(Function<T, Computed<R>> next) {
        return this instanceof Value<T> known ? next.apply(known.value()) : new Unavailable<>(reasons());
    }

    /** The value; asked for only after {@link #reasonsOf} found nothing in the way. */
    default T get() {
        return known().orElseThrow(() -> new IllegalStateException("asked for a value that cannot be computed"));
    }

    /** The entered value, or that it is missing or was not understood. */
    static <T> Computed<T> needed(Entry<T> entry, Phrase name) {
        if (entry instanceof Entry.Accepted<T> accepted) {
            return of(accepted.value());
        }
        return entry instanceof Entry.Rejected<T>
                ? unavailable(Phrase.of("reasons.rejected", name))
                : unavailable(Phrase.of("reasons.missing", name));
    }

    /** Everything that stands in the way of using these values together, each reason once. */
    static List<Phrase> reasonsOf(Computed<?>... needed) {
        return Arrays.stream(needed)
                .flatMap(one -> one.reasons().stream())
                .distinct()
                .toList();
    }
}
