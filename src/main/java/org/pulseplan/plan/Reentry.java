package org.pulseplan.plan;

import java.util.List;
import java.util.Optional;
import org.pulseplan.entry.Phrase;
import org.pulseplan.entry.Place;
import org.pulseplan.quantity.Quantity;

/**
 * The first entries beside those that a second person made blind.
 *
 * @param status how far it is
 * @param by the second person, where named
 * @param lines what has to be entered again, in the order of the screens; empty until drug and route are known
 */
public record Reentry(Status status, Optional<String> by, List<Line> lines) {
    public Reentry {
        lines = List.copyOf(lines);
    }

    /** How far the re-entry is. */
    public enum Status {
        /** Nothing has to be entered again yet: no drug and route. */
        NOT_ASKED,
        /** Not all is entered again, or the two have not been put side by side. */
        OPEN,
        /** The second person is the prescriber. */
        SAME_PERSON,
        DIFFERS,
        AGREES
    }

    /** How one number stands. */
    public enum Outcome {
        /** Not entered again, or not understood. */
        OPEN,
        /** Entered again; not to be told before the two are put side by side. */
        BLIND,
        AGREES,
        DIFFERS
    }

    /**
     * One number that was entered twice.
     *
     * @param place the first entry; of a lesion's two diameters the longer is compared with the longer
     * @param name the number in words
     * @param first empty where the first entry is missing or was not understood
     * @param second the same of the second
     * @param firstDose what the patient, or the lesion, gets by the first entries; empty where no dose rests on it
     * @param secondDose what it would be by all second entries together; only where this number differs
     */
    public record Line(
            Place place,
            Phrase name,
            Optional<Quantity> first,
            Optional<Quantity> second,
            Outcome outcome,
            Optional<Quantity> firstDose,
            Optional<Quantity> secondDose) {
        Line withDoses(Optional<? extends Quantity> one, Optional<? extends Quantity> other) {
            return new Line(
                    place,
                    name,
                    first,
                    second,
                    outcome,
                    one.map(Quantity.class::cast),
                    other.map(Quantity.class::cast));
        }
    }

    /** The numbers that differ. */
    public List<Line> differences() {
        return of(Outcome.DIFFERS);
    }

    /** The numbers that are not entered again. */
    public List<Line> open() {
        return of(Outcome.OPEN);
    }

    /** How it stands, in one sentence. */
    public Phrase inWords() {
        return switch (status) {
            case NOT_ASKED -> Phrase.of("doublecheck.reentryNotAsked");
            case OPEN ->
                lines.size() == open().size()
                        ? Phrase.of("doublecheck.reentryNone")
                        : Phrase.of("doublecheck.reentryOpen", lines.size() - open().size(), lines.size());
            case SAME_PERSON -> Phrase.of("doublecheck.reentrySame", by.orElse(""));
            case DIFFERS ->
                Phrase.of(
                        "doublecheck.reentryDiffers",
                        by.orElse(""),
                        differences().size(),
                        lines.size());
            case AGREES -> Phrase.of("doublecheck.reentryAgrees", by.orElse(""), lines.size());
        };
    }

    private List<Line> of(Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).toList();
    }
}
