package org.pulseplan.sheet;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.pulseplan.dose.IntratumouralDose;
import org.pulseplan.dose.IntravenousDose;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Phrase;
import org.pulseplan.plan.Plan;
import org.pulseplan.quantity.Quantity;
import org.pulseplan.quantity.Unit;

/**
 * What the papers of a stopped plan do not say: any amount of this session that somebody could draw up. What a rule
 * compares it with, and the totals of a lifetime that are the reason of a STOP, stay (decision 007). The papers of a
 * plan that nothing stops say everything.
 */
final class Withheld {
    private static final Set<Unit> AMOUNTS =
            EnumSet.of(Unit.INTERNATIONAL_UNIT, Unit.MILLIGRAM, Unit.MILLIMOLE, Unit.MILLILITRE);
    private static final Phrase SAID_INSTEAD = Phrase.of("sheet.withheld.amount");

    /** Texts whose amounts are totals of a lifetime, and limits of it. */
    private static final Set<String> LIFETIME = Set.of(
            "findings.lifetimeLimit",
            "findings.lifetimeAlert",
            "findings.lifetimeReached",
            "findings.lifetimeDisagreement",
            "findings.lifetimeEither",
            "findings.oxygenTotal");

    private final Plan plan;

    Withheld(Plan plan) {
        this.plan = plan;
    }

    /** Whether this plan's amounts are kept from its papers. */
    boolean withholds() {
        return plan.stopped();
    }

    /** What was found, without the amounts. */
    Phrase text(Finding finding) {
        return without(finding.rule(), finding.text());
    }

    /** What would resolve it, without the amounts. */
    Phrase remedy(Finding finding) {
        return without(finding.rule(), finding.remedy());
    }

    /** What a rule says, without the amounts. */
    Phrase without(String rule, Phrase phrase) {
        return withholds() ? masked(rule, phrase) : phrase;
    }

    /** Reasons why there is no dose, without the amounts. */
    List<Phrase> without(List<Phrase> reasons) {
        return reasons.stream().map(reason -> without("", reason)).toList();
    }

    private Phrase masked(String rule, Phrase phrase) {
        if (phrase.key().equals("doublecheck.value")
                && AMOUNTS.contains(phrase.arguments().get(1))) {
            return SAID_INSTEAD;
        }
        boolean total = LIFETIME.contains(phrase.key()) && hadBleomycin();
        return new Phrase(
                phrase.key(),
                phrase.arguments().stream()
                        .map(part -> total && part instanceof Quantity ? part : masked(rule, part))
                        .toList());
    }

    private Object masked(String rule, Object part) {
        if (part instanceof Phrase phrase) {
            return masked(rule, phrase);
        } else if (part instanceof List<?> list) {
            return list.stream().map(one -> masked(rule, one)).toList();
        } else if (part instanceof Quantity amount && AMOUNTS.contains(amount.unit()) && !isOfTheRule(rule, amount)) {
            return SAID_INSTEAD;
        }
        return part;
    }

    /** Without earlier bleomycin the total of a lifetime is the dose of this session. */
    private boolean hadBleomycin() {
        return plan.patient()
                .earlierBleomycin()
                .known()
                .filter(earlier -> earlier.value() > 0)
                .isPresent();
    }

    /** A published number of the same rule, which happens to be no dose of this session. */
    private boolean isOfTheRule(String rule, Quantity amount) {
        return !rule.isEmpty()
                && ofTheSession().noneMatch(amount::equals)
                && plan.basis().knowledge().facts().stream()
                        .filter(fact -> fact.value() != null && fact.id().startsWith(family(rule)))
                        .filter(fact -> fact.unit().equals(amount.unit().ucum()))
                        .anyMatch(fact -> Objects.requireNonNull(fact.value()).doubleValue() == amount.value());
    }

    /** Rules of more than two parts share their first two: UNIT-05-LOW and UNIT-05-HIGH. */
    private static String family(String rule) {
        int first = rule.indexOf('-');
        int second = rule.indexOf('-', first + 1);
        return second < 0 ? rule : rule.substring(0, second);
    }

    private Stream<Quantity> ofTheSession() {
        return Stream.of(
                        plan.intravenous().known().stream().flatMap(Withheld::intoVein),
                        plan.intratumoural().known().stream()
                                .flatMap(total -> Stream.of(total.amount(), total.volume())),
                        plan.lesions().stream()
                                .flatMap(lesion -> lesion.injection().known().stream())
                                .flatMap(Withheld::injected))
                .flatMap(amounts -> amounts);
    }

    private static Stream<Quantity> intoVein(IntravenousDose dose) {
        return Stream.of(dose.dose(), dose.exact(), dose.held(), dose.volume());
    }

    private static Stream<Quantity> injected(IntratumouralDose dose) {
        return Stream.concat(
                Stream.of(dose.exact(), dose.amount(), dose.volume()),
                dose.neighbours().stream().map(IntratumouralDose.Neighbour::amount));
    }
}
