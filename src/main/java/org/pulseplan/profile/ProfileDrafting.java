package org.pulseplan.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.EntryReader;
import org.pulseplan.entry.Field;
import org.pulseplan.entry.NumberReader;
import org.pulseplan.entry.Phrase;
import org.pulseplan.knowledge.Choice;
import org.pulseplan.knowledge.Fact;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.knowledge.Stock;

/** Makes a profile of what was entered, or says everything that stands in the way, each at its place. */
public final class ProfileDrafting {
    public static final Field<String> SITE = Field.text("site", 120);
    public static final Field<String> LEAD = Field.text("lead", 80);
    public static final Field<String> ROLE = Field.text("role", 80);
    public static final Field<LocalDate> VALID_FROM = Field.date("validFrom");
    public static final Field<LocalDate> VALID_UNTIL = Field.date("validUntil");
    public static final Field<String> REASON = Field.text("reason", 300);
    public static final Field<String> GENERATOR = Field.text("generator", 80);

    private final KnowledgeBase shipped;
    private final EntryReader reader;

    /** @param reader reads texts and dates as everywhere else in the program */
    public ProfileDrafting(KnowledgeBase shipped, EntryReader reader) {
        this.shipped = shipped;
        this.reader = reader;
    }

    /**
     * Which version comes next.
     *
     * @param before the version that it follows, if any
     * @param signedOn today
     */
    public record Turn(Optional<SignedProfile> before, LocalDate signedOn) {
        int version() {
            return before.map(one -> one.profile().version() + 1).orElse(1);
        }

        String replaces() {
            return before.map(SignedProfile::fingerprint).orElse("");
        }
    }

    /** The profile as it would be signed, or what stands in the way. */
    public Computed<SiteProfile> profile(ProfileDraft draft, Turn turn) {
        List<Phrase> faults = new ArrayList<>();
        ProfileDraft.Heading heading = draft.heading();
        Optional<String> site = take(SITE, heading.site(), faults);
        Optional<String> lead = take(LEAD, heading.lead(), faults);
        Optional<String> role = take(ROLE, heading.role(), faults);
        Optional<LocalDate> from = take(VALID_FROM, heading.validFrom(), faults);
        Optional<LocalDate> until = take(VALID_UNTIL, heading.validUntil(), faults);
        List<Decision> decisions = decisions(draft.items(), faults);
        List<Stock.Generator> generators = generators(draft.generators(), faults);
        if (!faults.isEmpty()) {
            return Computed.unavailable(faults);
        }
        SiteProfile profile = new SiteProfile(
                site.orElseThrow(),
                turn.version(),
                turn.replaces(),
                turn.signedOn(),
                from.orElseThrow(),
                until.orElseThrow(),
                new SiteProfile.Lead(lead.orElseThrow(), role.orElseThrow()),
                new SiteProfile.Reviewed(shipped.version(), shipped.fingerprint()),
                decisions,
                new Stock(draft.electrodes(), generators));
        List<Phrase> against = new ProfileCheck(shipped).beforeSigning(profile);
        return against.isEmpty() ? Computed.of(profile) : Computed.unavailable(against);
    }

    /** What stands against one item as it is entered; empty where it can be signed. */
    public List<Phrase> faults(String id, ProfileDraft.Item item) {
        List<Phrase> faults = new ArrayList<>();
        decision(id, item, faults);
        return faults;
    }

    /** The value of an item as it was understood, to be read back. */
    public Entry<BigDecimal> value(ProfileDraft.Item item) {
        return NumberReader.read(item.value());
    }

    /** A decision about a fact as it reads now. */
    public ProfileDraft.Item adopted(Fact fact) {
        return new ProfileDraft.Item(FactPrint.of(shipped, fact.id()), ProfileDraft.Choice.ADOPTED, "", "");
    }

    /** A change of a fact as it reads now. */
    public ProfileDraft.Item changed(Fact fact, String value, String reason) {
        return new ProfileDraft.Item(FactPrint.of(shipped, fact.id()), ProfileDraft.Choice.CHANGED, value, reason);
    }

    /** Another option than the shipped one. */
    public ProfileDraft.Item chosen(Choice choice, String option, String reason) {
        return new ProfileDraft.Item(FactPrint.of(shipped, choice.id()), ProfileDraft.Choice.CHOSEN, option, reason);
    }

    /** Why this is not decided yet. */
    public ProfileDraft.Item open(Fact fact, String reason) {
        return new ProfileDraft.Item(FactPrint.of(shipped, fact.id()), ProfileDraft.Choice.OPEN, "", reason);
    }

    /** What was typed into a field of the profile, as it was understood. */
    public <T> Entry<T> read(Field<T> field, String typed) {
        return reader.read(field, typed);
    }

    /** What stands against one generator as it is entered. */
    public List<Phrase> faults(ProfileDraft.GeneratorItem item) {
        List<Phrase> faults = new ArrayList<>();
        generator(item, faults)
                .ifPresent(
                        one -> faults.addAll(DecisionCheck.faults(new Stock(Optional.empty(), List.of(one)), shipped)));
        return faults;
    }

    /** Whether the number of this fact may be changed by a site at all. */
    public boolean changeable(Fact fact) {
        return fact.value() != null && !DecisionCheck.onlyAsShipped(fact);
    }

    private List<Decision> decisions(Map<String, ProfileDraft.Item> items, List<Phrase> faults) {
        List<Decision> decisions = new ArrayList<>();
        items.forEach((id, item) -> decision(id, item, faults).ifPresent(decisions::add));
        return decisions;
    }

    private Optional<Decision> decision(String id, ProfileDraft.Item item, List<Phrase> faults) {
        if (!shipped.has(id)) {
            faults.add(Phrase.of("profile.fault.unknown", id, shipped.version()));
            return Optional.empty();
        }
        Fact fact = shipped.fact(id);
        String print = FactPrint.of(shipped, id);
        if (!item.print().isEmpty() && !item.print().equals(print)) {
            faults.add(Phrase.of("profile.fault.otherWording", id));
            return Optional.empty();
        }
        return switch (item.choice()) {
            case OPEN -> Optional.empty();
            case ADOPTED -> Optional.of(new Decision.Adopted(id, print));
            case CHANGED -> changed(fact, print, item, faults);
            case CHOSEN -> chosen(id, print, item, faults);
        };
    }

    private Optional<Decision> changed(Fact fact, String print, ProfileDraft.Item item, List<Phrase> faults) {
        Entry<BigDecimal> value = NumberReader.read(item.value());
        if (value instanceof Entry.Rejected<BigDecimal> refused) {
            faults.add(Phrase.of("profile.fault.value", fact.id(), refused.reason()));
        } else if (value instanceof Entry.Missing<BigDecimal>) {
            faults.add(Phrase.of("profile.fault.noValue", fact.id()));
        } else {
            DecisionCheck.value(fact, value.known().orElseThrow(), shipped).ifPresent(faults::add);
        }
        Optional<String> reason = reason(fact.id(), item, faults);
        return value.known()
                .flatMap(to ->
                        reason.map(why -> new Decision.Changed(fact.id(), print, exact(fact), to, fact.unit(), why)));
    }

    private Optional<Decision> chosen(String id, String print, ProfileDraft.Item item, List<Phrase> faults) {
        Optional<Choice> choice = FactPrint.choice(shipped, id);
        if (choice.isEmpty()) {
            faults.add(Phrase.of("profile.fault.noChoice", id));
            return Optional.empty();
        }
        DecisionCheck.option(choice.get(), item.value()).ifPresent(faults::add);
        return reason(id, item, faults)
                .map(why ->
                        new Decision.Chosen(id, print, choice.get().shipped().id(), item.value(), why));
    }

    private Optional<String> reason(String id, ProfileDraft.Item item, List<Phrase> faults) {
        Entry<String> reason = reader.read(REASON, item.reason());
        if (reason instanceof Entry.Rejected<String> refused) {
            faults.add(Phrase.of("profile.fault.reason", id, refused.reason()));
        } else if (reason instanceof Entry.Missing<String>) {
            faults.add(Phrase.of("profile.fault.noReason", id));
        }
        return reason.known();
    }

    /** A rule without a number was refused before anyone looks at this. */
    private static BigDecimal exact(Fact fact) {
        BigDecimal value = fact.value();
        return value == null ? BigDecimal.ZERO : value;
    }

    private List<Stock.Generator> generators(List<ProfileDraft.GeneratorItem> items, List<Phrase> faults) {
        List<Stock.Generator> generators = new ArrayList<>();
        items.forEach(item -> generator(item, faults).ifPresent(generators::add));
        return generators;
    }

    private Optional<Stock.Generator> generator(ProfileDraft.GeneratorItem item, List<Phrase> faults) {
        Optional<String> name = take(GENERATOR, item.name(), faults);
        Entry<BigDecimal> highest = NumberReader.read(item.highest());
        if (highest instanceof Entry.Rejected<BigDecimal> refused) {
            faults.add(Phrase.of("profile.fault.value", item.name(), refused.reason()));
        } else if (highest instanceof Entry.Missing<BigDecimal>) {
            faults.add(Phrase.of("profile.fault.generator", item.name()));
        }
        return name.flatMap(one -> highest.known().map(volts -> new Stock.Generator(one, volts)));
    }

    private <T> Optional<T> take(Field<T> field, String typed, List<Phrase> faults) {
        Entry<T> entry = reader.read(field, typed);
        Phrase name = Phrase.of("profile.field." + field.id());
        if (entry instanceof Entry.Rejected<T> refused) {
            faults.add(Phrase.of("profile.fault.entry", name, refused.reason()));
        } else if (entry instanceof Entry.Missing<T>) {
            faults.add(Phrase.of("profile.fault.missing", name));
        }
        return entry.known();
    }
}
