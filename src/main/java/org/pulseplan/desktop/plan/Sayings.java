package org.pulseplan.desktop.plan;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Phrase;
import org.pulseplan.text.Language;

/** Derived values in words: the value, or the reasons why there is none; never an empty place. */
final class Sayings {
    private Sayings() {}

    /** The value in words, or the reasons. */
    static <T> String of(Language language, Computed<T> computed, Function<T, String> words) {
        return computed.known().map(words).orElseGet(() -> reasons(language, computed));
    }

    static String reasons(Language language, Computed<?> computed) {
        return computed.reasons().stream().map(language::say).collect(Collectors.joining("; "));
    }

    /** The arithmetic, or the reasons why there is no value. */
    static List<String> steps(Language language, Computed<?> computed) {
        return computed.known().isPresent() ? all(language, computed.working()) : all(language, computed.reasons());
    }

    /** With a capital letter, as a line of its own begins. */
    static String line(Language language, String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(language.locale()) + words.substring(1);
    }

    static List<String> all(Language language, List<Phrase> phrases) {
        return phrases.stream().map(language::say).toList();
    }
}
