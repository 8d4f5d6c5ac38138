package org.pulseplan.entry;

import java.util.List;

/**
 * A sentence to be said in the user's language: the key of its text, and what is put into it. An argument is a
 * quantity, a whole number, a text that a person typed, a date, an enum constant, a sentence of the knowledge base, or
 * another phrase.
 */
public record Phrase(String key, List<Object> arguments) {
    public Phrase {
        arguments = List.copyOf(arguments);
    }

    public static Phrase of(String key, Object... arguments) {
        return new Phrase(key, List.of(arguments));
    }
}
