package org.pulseplan.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.pulseplan.quantity.Quantity;

/** Says a phrase without a language: its key and the values put into it, the same on every workstation. */
final class Phrases {
    private Phrases() {}

    static String plain(Phrase phrase) {
        return phrase.arguments().isEmpty() ? phrase.key() : phrase.key() + plain(phrase.arguments());
    }

    private static String plain(List<?> arguments) {
        return arguments.stream().map(Phrases::plain).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String plain(Object argument) {
        if (argument instanceof Quantity quantity) {
            return quantity.value() + " " + quantity.unit().ucum();
        } else if (argument instanceof Phrase phrase) {
            return plain(phrase);
        } else if (argument instanceof List<?> list) {
            return plain(list);
        } else if (argument instanceof Enum<?> constant) {
            return constant.name();
        } else if (argument instanceof LocalDate date) {
            return date.toString();
        } else if (argument instanceof KnownSentence sentence) {
            return sentence.english();
        }
        return argument.toString();
    }
}
