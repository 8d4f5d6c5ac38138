package org.pulseplan.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.KnownSentence;
import org.pulseplan.entry.Phrase;
import org.pulseplan.knowledge.Fact;
import org.pulseplan.quantity.Quantity;
import org.pulseplan.quantity.Unit;
import org.pulseplan.response.Band;
import org.pulseplan.sheet.Document.Emphasis;
import org.pulseplan.text.Language;
import org.pulseplan.text.Tongue;

/** Says the parts of a plan as a sheet says them. What is missing says that it is missing; nothing is ever blank. */
final class Wording {
    private final Language language;

    Wording(Language language) {
        this.language = language;
    }

    Language language() {
        return language;
    }

    /** A text of the sheet's room. */
    String text(String key, Object... arguments) {
        return language.text("sheet." + key, arguments);
    }

    /** A text that differs between one and more of something. */
    String counted(String key, int count) {
        return text(key + (count == 1 ? ".one" : ".many"), count);
    }

    String say(Phrase phrase) {
        return language.say(phrase);
    }

    /** What a reader has to know of a paper that is a translation; empty for an English one. */
    Optional<String> translation() {
        return language.tongue() == Tongue.ENGLISH
                ? Optional.empty()
                : Optional.of(text("basis.translation.notReviewed"));
    }

    String say(KnownSentence sentence) {
        return language.say(sentence);
    }

    List<String> say(List<Phrase> phrases) {
        return phrases.stream().map(language::say).toList();
    }

    /** Reasons or steps of arithmetic that follow each other in one line. */
    String together(List<Phrase> phrases) {
        return phrases.stream().map(language::say).collect(Collectors.joining("; "));
    }

    /** A text that begins a line begins with a capital. */
    String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(language.locale()) + text.substring(1);
    }

    /** A value of a field as it is read on paper. */
    String value(Object value) {
        if (value instanceof Quantity quantity) {
            return language.say(quantity);
        } else if (value instanceof Enum<?> constant) {
            return language.say(constant);
        } else if (value instanceof LocalDate date) {
            return language.say(date);
        }
        return value.toString();
    }

    String entry(Entry<?> entry) {
        if (entry instanceof Entry.Accepted<?> accepted) {
            return value(accepted.value());
        } else if (entry instanceof Entry.Rejected<?> rejected) {
            return text("notUnderstood", rejected.raw(), rejected.reason());
        }
        return text("notEntered");
    }

    <T> String computed(Computed<T> computed, Function<T, String> show) {
        return computed.known().map(show).orElseGet(() -> unavailable(computed.reasons()));
    }

    /** Why there is no value. */
    String unavailable(List<Phrase> reasons) {
        return reasons.isEmpty() ? text("doesNotApply") : text("notAvailable", together(reasons));
    }

    Document.Fact fact(String label, String value) {
        return new Document.Fact(text(label), value, List.of(), Emphasis.PLAIN);
    }

    Document.Fact fact(String label, Entry<?> entry) {
        return fact(label, entry(entry));
    }

    /** A derived value with its arithmetic below it; without a value, its reasons instead. */
    <T> Document.Fact fact(String label, Computed<T> computed, Emphasis emphasis, Function<T, String> show) {
        return new Document.Fact(text(label), computed(computed, show), say(computed.working()), emphasis);
    }

    /** An amount that is given, with its read-back in words and its arithmetic below it. */
    <T> Document.Fact given(String label, Computed<T> computed, Function<T, Quantity> amount) {
        Document.Fact fact = fact(label, computed, Emphasis.STRONG, one -> value(amount.apply(one)));
        List<String> notes = new ArrayList<>();
        computed.known().map(amount).map(this::inWords).ifPresent(notes::add);
        notes.addAll(fact.notes());
        return new Document.Fact(fact.label(), fact.value(), notes, Emphasis.STRONG);
    }

    /** The read-back of an amount: "In words: eight point eight millilitres". */
    String inWords(Quantity amount) {
        return text("inWords", language.inWords(amount));
    }

    Document.Column column(String head, int share, Emphasis emphasis) {
        return new Document.Column(text(head), share, emphasis);
    }

    Document.Column column(String head, int share) {
        return column(head, share, Emphasis.PLAIN);
    }

    /** A probability and its 95 % interval. */
    String probability(Band band) {
        return text(
                "interval",
                language.percent(band.median()),
                language.percent(band.low95()),
                language.percent(band.high95()));
    }

    /** An expected number of lesions and its 95 % interval. */
    String expected(Band band) {
        return text(
                "interval",
                language.decimal(band.median(), 1),
                language.decimal(band.low95(), 1),
                language.decimal(band.high95(), 1));
    }

    /** The number of a fact with all its digits and its unit; empty where the fact is a rule without a number. */
    Optional<String> number(Fact fact) {
        BigDecimal value = fact.value();
        return value == null ? Optional.empty() : Unit.ofUcum(fact.unit()).map(unit -> language.exact(value, unit));
    }

    /** A fact of the knowledge base in words, with its number where it has one. */
    String saying(Fact fact) {
        return number(fact)
                .map(number -> text("basis.whatAndNumber", fact.said(), number))
                .orElseGet(() -> say(fact.said()));
    }

    /** A fact by its id, with where it was read and how it is known, in brackets: "[PULSE-LENGTH; ESOPE; read in the source]". */
    String cited(Fact fact) {
        return text("cited", rule(fact));
    }

    /** The same without brackets. */
    String rule(Fact fact) {
        return text("findings.rule", fact.id(), sources(fact), fact.status());
    }

    private String sources(Fact fact) {
        return fact.sources().isEmpty() ? text("findings.noSource") : String.join(", ", fact.sources());
    }

    /** Lesion numbers, joined. */
    String numbers(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** The parts that are there, one below the other. */
    static String below(List<String> parts) {
        List<String> there = new ArrayList<>(parts);
        there.removeIf(String::isBlank);
        return String.join("\n", there);
    }
}
