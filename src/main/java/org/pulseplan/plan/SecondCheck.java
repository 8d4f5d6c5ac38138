package org.pulseplan.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Findings;
import org.pulseplan.entry.Phrase;
import org.pulseplan.entry.Place;
import org.pulseplan.quantity.Quantity;

/**
 * What the second calculation says of the first: every number that a dose is or rests on, side by side. A number that
 * neither calculation has a value for does not appear.
 *
 * @param comparisons in the order of the arithmetic
 */
public record SecondCheck(List<Comparison> comparisons) {
    private static final MathContext SHOWN = new MathContext(10);

    public SecondCheck {
        comparisons = List.copyOf(comparisons);
    }

    /** Whether the two calculations contradict each other: then no sheet may leave the program. */
    public boolean differs() {
        return holds(Comparison.Outcome.DIFFERS);
    }

    /** Whether there is a dose, and the second calculation has the same one everywhere. */
    public boolean confirmed() {
        return comparisons.stream().anyMatch(Comparison::dose)
                && comparisons.stream().allMatch(one -> one.outcome() == Comparison.Outcome.AGREES);
    }

    /** The amounts and volumes among the comparisons. */
    public List<Comparison> doses() {
        return comparisons.stream().filter(Comparison::dose).toList();
    }

    /** How the two calculations stand to each other as a whole. */
    public enum Verdict {
        CONFIRMED,
        /** Confirmed, but for a number halfway between two steps of rounding. */
        EDGE,
        DIFFERS,
        NO_DOSE
    }

    public Verdict verdict() {
        if (differs()) {
            return Verdict.DIFFERS;
        }
        if (holds(Comparison.Outcome.EDGE)) {
            return Verdict.EDGE;
        }
        return confirmed() ? Verdict.CONFIRMED : Verdict.NO_DOSE;
    }

    /** The verdict in one sentence. */
    public Phrase inWords() {
        return switch (verdict()) {
            case CONFIRMED -> Phrase.of("doublecheck.confirmed", comparisons.size());
            case EDGE -> Phrase.of("doublecheck.edge");
            case DIFFERS -> Phrase.of("doublecheck.differs");
            case NO_DOSE -> Phrase.of("doublecheck.noDose");
        };
    }

    /** What the sheet shows of it: the doses of the session as a whole, and whatever does not agree. */
    public List<Comparison> main() {
        return comparisons.stream()
                .filter(one -> (one.dose() && one.place().lesion() == 0) || one.outcome() != Comparison.Outcome.AGREES)
                .toList();
    }

    /** A contradiction is told once for each input: where it begins, not at every number that follows from it. */
    List<Finding> findings() {
        Set<Place> told = new HashSet<>();
        return Stream.concat(
                        comparisons.stream()
                                .filter(one -> one.outcome() == Comparison.Outcome.DIFFERS)
                                .filter(one -> told.add(one.place()))
                                .map(SecondCheck::contradiction),
                        comparisons.stream()
                                .filter(one -> one.outcome() == Comparison.Outcome.EDGE)
                                .map(SecondCheck::edge))
                .toList();
    }

    private boolean holds(Comparison.Outcome outcome) {
        return comparisons.stream().anyMatch(one -> one.outcome() == outcome);
    }

    private static Finding contradiction(Comparison one) {
        return Findings.stop(
                "SECOND-CALC", one.place(), "secondDiffers", one.what(), said(one.first()), said(one.second()));
    }

    private static Finding edge(Comparison one) {
        return Findings.caution(
                "SECOND-EDGE", one.place(), "secondEdge", one.what(), said(one.first()), said(one.second()));
    }

    /** With more digits than usual, since the two may differ only there. */
    private static Phrase said(Optional<Quantity> value) {
        return value.map(known -> Phrase.of(
                        "doublecheck.value",
                        plain(BigDecimal.valueOf(known.value()).round(SHOWN)),
                        known.unit()))
                .orElse(Phrase.of("doublecheck.noValue"));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
