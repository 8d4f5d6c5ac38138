package org.pulseplan.profile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.pulseplan.entry.Phrase;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.knowledge.Stock;

/** Says in words what differs between two versions of a profile: first the values, then what was only adopted. */
public final class ProfileDiff {
    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);

    private final KnowledgeBase shipped;

    /** @param shipped names the facts in words */
    public ProfileDiff(KnowledgeBase shipped) {
        this.shipped = shipped;
    }

    /** Every difference, one sentence each; empty where the two say the same. */
    public List<Phrase> between(SiteProfile before, SiteProfile after) {
        List<Phrase> diff = new ArrayList<>(values(before.decisions(), after.decisions()));
        diff.addAll(stock(before.stock(), after.stock()));
        diff.addAll(circumstances(before, after));
        return diff;
    }

    /** What a profile changes and adopts against the base as shipped. */
    public List<Phrase> againstShipped(SiteProfile profile) {
        List<Phrase> diff = new ArrayList<>(values(List.of(), profile.decisions()));
        diff.addAll(stock(Stock.notStated(), profile.stock()));
        return diff;
    }

    /** Only what changes a number or the stock between two sets of decisions: what can change a plan. */
    public List<Phrase> effects(Optional<SiteProfile> before, Optional<SiteProfile> after) {
        List<Decision> old = before.map(SiteProfile::decisions).orElse(List.of());
        List<Decision> fresh = after.map(SiteProfile::decisions).orElse(List.of());
        List<Phrase> diff = new ArrayList<>();
        ids(old, fresh).forEach(id -> effect(of(old, id), of(fresh, id)).ifPresent(diff::add));
        diff.addAll(stock(
                before.map(SiteProfile::stock).orElse(Stock.notStated()),
                after.map(SiteProfile::stock).orElse(Stock.notStated())));
        return diff;
    }

    private List<Phrase> values(List<Decision> before, List<Decision> after) {
        List<Phrase> effects = new ArrayList<>();
        List<Phrase> adoptions = new ArrayList<>();
        for (String id : ids(before, after)) {
            Optional<Decision> old = of(before, id);
            Optional<Decision> fresh = of(after, id);
            effect(old, fresh)
                    .ifPresentOrElse(effects::add, () -> adoption(old, fresh).ifPresent(adoptions::add));
        }
        effects.addAll(adoptions);
        return effects;
    }

    /** The sentence where the number itself, or the chosen option, differs. */
    private Optional<Phrase> effect(Optional<Decision> before, Optional<Decision> after) {
        return number(before, after).or(() -> choice(before, after));
    }

    private Optional<Phrase> choice(Optional<Decision> before, Optional<Decision> after) {
        Optional<Decision.Chosen> old = chosen(before);
        Optional<Decision.Chosen> fresh = chosen(after);
        if (fresh.isPresent()) {
            Decision.Chosen one = fresh.get();
            String was = old.map(Decision.Chosen::to).orElse(one.from());
            return was.equals(one.to())
                    ? Optional.empty()
                    : Optional.of(Phrase.of(
                            "profile.diff.chosen",
                            one.id(),
                            what(one.id()),
                            option(was),
                            option(one.to()),
                            one.reason()));
        }
        return old.map(one ->
                Phrase.of("profile.diff.backOption", one.id(), what(one.id()), option(one.to()), option(one.from())));
    }

    private Phrase option(String id) {
        return Phrase.of("profile.option", id, what(id));
    }

    private Optional<Phrase> number(Optional<Decision> before, Optional<Decision> after) {
        Optional<Decision.Changed> old = changed(before);
        Optional<Decision.Changed> fresh = changed(after);
        if (fresh.isPresent() && old.isPresent()) {
            return sameNumber(old.get(), fresh.get())
                    ? reason(old.get(), fresh.get())
                    : Optional.of(moved(old.get(), fresh.get()));
        }
        return fresh.map(one -> Phrase.of(
                        "profile.diff.changed",
                        one.id(),
                        what(one.id()),
                        Amounts.of(one.from(), one.unit()),
                        Amounts.of(one.to(), one.unit()),
                        share(one.from(), one.to()),
                        one.reason()))
                .or(() -> old.map(one -> backToShipped(one, after)));
    }

    private Phrase backToShipped(Decision.Changed old, Optional<Decision> after) {
        String key = after.isPresent() ? "profile.diff.backAdopted" : "profile.diff.backOpen";
        return Phrase.of(key, old.id(), what(old.id()), Amounts.of(old.to(), old.unit()));
    }

    private Phrase moved(Decision.Changed old, Decision.Changed fresh) {
        return Phrase.of(
                "profile.diff.moved",
                fresh.id(),
                what(fresh.id()),
                Amounts.of(old.to(), old.unit()),
                Amounts.of(fresh.to(), fresh.unit()),
                share(old.to(), fresh.to()),
                Amounts.of(fresh.from(), fresh.unit()),
                fresh.reason());
    }

    private Optional<Phrase> reason(Decision.Changed old, Decision.Changed fresh) {
        return old.reason().equals(fresh.reason())
                ? Optional.empty()
                : Optional.of(Phrase.of("profile.diff.reason", fresh.id(), what(fresh.id()), fresh.reason()));
    }

    private Optional<Phrase> adoption(Optional<Decision> before, Optional<Decision> after) {
        if (before.isEmpty() && after.isPresent()) {
            return Optional.of(said("profile.diff.adopted", after.get()));
        }
        if (before.isPresent() && after.isEmpty()) {
            return Optional.of(said("profile.diff.openAgain", before.get()));
        }
        return before.filter(
                        old -> !old.print().equals(after.map(Decision::print).orElse("")))
                .flatMap(old -> after)
                .map(fresh -> said("profile.diff.wording", fresh));
    }

    private Phrase said(String key, Decision decision) {
        return Phrase.of(key, decision.id(), what(decision.id()), amount(decision.id()));
    }

    private static List<Phrase> circumstances(SiteProfile before, SiteProfile after) {
        List<Phrase> diff = new ArrayList<>();
        differs(diff, "profile.diff.site", before.site(), after.site());
        differs(diff, "profile.diff.lead", before.lead().name(), after.lead().name());
        differs(diff, "profile.diff.role", before.lead().role(), after.lead().role());
        differs(diff, "profile.diff.from", before.validFrom(), after.validFrom());
        differs(diff, "profile.diff.until", before.validUntil(), after.validUntil());
        differs(
                diff,
                "profile.diff.knowledge",
                before.reviewed().version(),
                after.reviewed().version());
        return diff;
    }

    private static void differs(List<Phrase> diff, String key, Object before, Object after) {
        if (!before.equals(after)) {
            diff.add(Phrase.of(key, before, after));
        }
    }

    private static List<Phrase> stock(Stock before, Stock after) {
        List<Phrase> diff = new ArrayList<>();
        differs(diff, "profile.diff.electrodes", electrodes(before), electrodes(after));
        differs(diff, "profile.diff.generators", generators(before), generators(after));
        return diff;
    }

    private static Object electrodes(Stock stock) {
        return stock.electrodes()
                .map(ids -> ids.isEmpty() ? Phrase.of("profile.diff.none") : List.copyOf(ids))
                .orElseGet(() -> Phrase.of("profile.diff.notStated"));
    }

    private static Object generators(Stock stock) {
        return stock.generators().isEmpty()
                ? Phrase.of("profile.diff.notStated")
                : stock.generators().stream()
                        .map(one -> Phrase.of("profile.diff.generator", one.name(), Amounts.of(one.highest(), "V")))
                        .toList();
    }

    private static boolean sameNumber(Decision.Changed one, Decision.Changed other) {
        return one.to().compareTo(other.to()) == 0 && one.unit().equals(other.unit());
    }

    /** How large the new number is against the old one, in per cent. */
    private static BigDecimal share(BigDecimal from, BigDecimal to) {
        BigDecimal share =
                to.multiply(BigDecimal.valueOf(100)).divide(from, THREE_DIGITS).stripTrailingZeros();
        return share.scale() < 0 ? share.setScale(0) : share;
    }

    private Object what(String id) {
        return shipped.has(id) ? shipped.fact(id).said() : Phrase.of("profile.diff.unknownFact");
    }

    private Phrase amount(String id) {
        return shipped.has(id) ? Amounts.of(shipped.fact(id)) : Phrase.of("profile.noNumber");
    }

    private static Optional<Decision.Changed> changed(Optional<Decision> decision) {
        return decision.filter(Decision.Changed.class::isInstance).map(Decision.Changed.class::cast);
    }

    private static Optional<Decision.Chosen> chosen(Optional<Decision> decision) {
        return decision.filter(Decision.Chosen.class::isInstance).map(Decision.Chosen.class::cast);
    }

    private static Optional<Decision> of(List<Decision> decisions, String id) {
        return decisions.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static Set<String> ids(List<Decision> before, List<Decision> after) {
        Set<String> ids = new TreeSet<>();
        Stream.concat(before.stream(), after.stream()).map(Decision::id).forEach(ids::add);
        return ids;
    }
}
