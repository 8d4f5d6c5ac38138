package org.pulseplan.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pulseplan.entry.Phrase;
import org.pulseplan.knowledge.Choice;
import org.pulseplan.knowledge.Electrode;
import org.pulseplan.knowledge.Fact;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.knowledge.Stock;
import org.pulseplan.quantity.Ratio;
import org.pulseplan.quantity.Unit;

/** What a site may decide: which facts it may change, and to what. Says what stands against a decision, in words. */
final class DecisionCheck {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** As many digits as a number can carry without being rounded. */
    private static final int MOST_DIGITS = 15;

    private DecisionCheck() {}

    /** What stands against these decisions about facts of this base, one by one and between the ranges of entries. */
    static List<Phrase> faults(List<Decision> decisions, KnowledgeBase shipped) {
        List<Phrase> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Decision decision : decisions) {
            if (!seen.add(decision.id())) {
                faults.add(Phrase.of("profile.fault.twice", decision.id()));
            } else if (!shipped.has(decision.id())) {
                faults.add(Phrase.of("profile.fault.unknown", decision.id(), shipped.version()));
            } else if (decision instanceof Decision.Changed changed) {
                fault(changed, shipped).ifPresent(faults::add);
            } else if (decision instanceof Decision.Chosen chosen) {
                fault(chosen, shipped).ifPresent(faults::add);
            }
        }
        return faults.isEmpty() ? EntryRanges.faults(decisions, shipped) : faults;
    }

    private static Optional<Phrase> fault(Decision.Chosen chosen, KnowledgeBase shipped) {
        Optional<Choice> choice = FactPrint.choice(shipped, chosen.id());
        if (choice.isEmpty()) {
            return Optional.of(Phrase.of("profile.fault.noChoice", chosen.id()));
        }
        if (!chosen.from().equals(choice.get().shipped().id())) {
            return Optional.of(Phrase.of(
                    "profile.fault.shippedOption",
                    chosen.id(),
                    choice.get().shipped().id(),
                    chosen.from()));
        }
        return option(choice.get(), chosen.to());
    }

    /** What stands against this option in place of the shipped one. */
    static Optional<Phrase> option(Choice choice, String option) {
        if (choice.shipped().id().equals(option)) {
            return Optional.of(Phrase.of("profile.fault.sameOption", choice.id()));
        }
        return choice.options().stream().anyMatch(one -> one.id().equals(option))
                ? Optional.empty()
                : Optional.of(Phrase.of(
                        "profile.fault.option",
                        choice.id(),
                        option,
                        choice.options().stream().map(Fact::id).toList()));
    }

    private static Optional<Phrase> fault(Decision.Changed changed, KnowledgeBase shipped) {
        Fact fact = shipped.fact(changed.id());
        if (fact.value() == null) {
            return Optional.of(Phrase.of("profile.fault.noNumber", fact.id()));
        }
        if (!fact.unit().equals(changed.unit())) {
            return Optional.of(Phrase.of("profile.fault.unit", fact.id(), fact.unit(), changed.unit()));
        }
        if (fact.value().compareTo(changed.from()) != 0) {
            return Optional.of(Phrase.of(
                    "profile.fault.from", fact.id(), Amounts.of(fact), Amounts.of(changed.from(), fact.unit())));
        }
        return value(fact, changed.to(), shipped);
    }

    /** What stands against this value in place of the shipped one. */
    static Optional<Phrase> value(Fact fact, BigDecimal value, KnowledgeBase shipped) {
        if (onlyAsShipped(fact)) {
            return Optional.of(Phrase.of("profile.fault.fixed", fact.id()));
        }
        BigDecimal from = fact.value();
        if (from == null) {
            return Optional.of(Phrase.of("profile.fault.noNumber", fact.id()));
        }
        if (value.signum() <= 0) {
            return Optional.of(Phrase.of("profile.fault.positive", fact.id()));
        }
        if (value.precision() > MOST_DIGITS) {
            return Optional.of(Phrase.of("profile.fault.digits", fact.id(), MOST_DIGITS));
        }
        if (value.compareTo(from) == 0) {
            return Optional.of(Phrase.of("profile.fault.same", fact.id(), Amounts.of(fact)));
        }
        return kind(fact, value).or(() -> far(fact, from, value, shipped));
    }

    private static Optional<Phrase> kind(Fact fact, BigDecimal value) {
        if (fact.unit().equals(Unit.COUNT.ucum()) && value.stripTrailingZeros().scale() > 0) {
            return Optional.of(Phrase.of("profile.fault.whole", fact.id()));
        }
        return fact.unit().equals(Unit.PERCENT.ucum()) && value.compareTo(HUNDRED) > 0
                ? Optional.of(Phrase.of("profile.fault.percent", fact.id()))
                : Optional.empty();
    }

    /** A slip of a decimal sign is a factor of ten; nothing that a site may differ in is so far off. */
    private static Optional<Phrase> far(Fact fact, BigDecimal from, BigDecimal value, KnowledgeBase shipped) {
        BigDecimal times = shipped.fact("PROFILE-TIMES").exact(Ratio.class);
        boolean far = value.compareTo(from.multiply(times)) >= 0
                || value.multiply(times).compareTo(from) <= 0;
        return far
                ? Optional.of(Phrase.of(
                        "profile.fault.far", fact.id(), Amounts.of(value, fact.unit()), Amounts.of(fact), times))
                : Optional.empty();
    }

    /**
     * Facts by which case files are read, so that a file of one site can be read at another, and the rules of profiles
     * themselves.
     */
    static boolean onlyAsShipped(Fact fact) {
        boolean possible = fact.id().startsWith("ENTRY-")
                && (fact.id().endsWith("-MIN") || fact.id().endsWith("-MAX"));
        return possible || Stream.of("PROFILE-", "SECOND-", "UNIT-", "CONV-").anyMatch(fact.id()::startsWith);
    }

    static List<Phrase> faults(Stock stock, KnowledgeBase shipped) {
        Set<String> known = shipped.electrodes().stream().map(Electrode::id).collect(Collectors.toSet());
        List<Phrase> faults = new ArrayList<>();
        stock.electrodes().stream()
                .flatMap(Set::stream)
                .filter(id -> !known.contains(id))
                .forEach(id -> faults.add(Phrase.of("profile.fault.electrode", id, shipped.version())));
        stock.generators().stream()
                .filter(generator -> generator.highest().signum() <= 0)
                .forEach(generator -> faults.add(Phrase.of("profile.fault.generator", generator.name())));
        return faults;
    }
}
