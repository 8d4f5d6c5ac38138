package org.pulseplan.profile;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A profile under review, as it was entered: everything is kept as typed, so that nothing is lost between two sittings.
 *
 * @param heading site, lead and dates
 * @param items what was decided so far, by the id of the fact; what is not here is open
 * @param electrodes ids of the electrodes in stock; empty where that was not stated
 * @param generators the generators in stock
 */
public record ProfileDraft(
        Heading heading, Map<String, Item> items, Optional<Set<String>> electrodes, List<GeneratorItem> generators) {
    public ProfileDraft {
        items = Collections.unmodifiableMap(new TreeMap<>(items));
        electrodes = electrodes.map(ids -> Collections.unmodifiableSet(new TreeSet<>(ids)));
        generators = List.copyOf(generators);
    }

    /** Site, lead and dates as typed. */
    public record Heading(String site, String lead, String role, String validFrom, String validUntil) {
        public static Heading empty() {
            return new Heading("", "", "", "", "");
        }
    }

    /** How far an item is decided. */
    public enum Choice {
        /** Not decided yet; only the reason why not is kept. */
        OPEN,
        ADOPTED,
        CHANGED,
        CHOSEN
    }

    /**
     * What was decided about one fact.
     *
     * @param print the {@link FactPrint} of the fact as it read then; empty where it was written by hand
     * @param value the site's value as typed where changed, the id of its option where chosen; else empty
     * @param reason as typed where changed, chosen or not decided yet; else empty
     */
    public record Item(String print, Choice choice, String value, String reason) {}

    /** A generator as typed: its name and its highest voltage. */
    public record GeneratorItem(String name, String highest) {}

    public static ProfileDraft empty() {
        return new ProfileDraft(Heading.empty(), Map.of(), Optional.empty(), List.of());
    }

    public ProfileDraft with(Heading changed) {
        return new ProfileDraft(changed, items, electrodes, generators);
    }

    public ProfileDraft with(String id, Item item) {
        Map<String, Item> changed = new TreeMap<>(items);
        changed.put(id, item);
        return new ProfileDraft(heading, changed, electrodes, generators);
    }

    /** The same draft with this fact open again. */
    public ProfileDraft without(String id) {
        Map<String, Item> changed = new TreeMap<>(items);
        changed.remove(id);
        return new ProfileDraft(heading, changed, electrodes, generators);
    }

    public ProfileDraft withElectrodes(Optional<Set<String>> changed) {
        return new ProfileDraft(heading, items, changed, generators);
    }

    public ProfileDraft withGenerators(List<GeneratorItem> changed) {
        return new ProfileDraft(heading, items, electrodes, changed);
    }

    public Optional<Item> item(String id) {
        return Optional.ofNullable(items.get(id));
    }

    /** The draft of the next version: all decisions of this one, to be looked at again. Its dates are entered anew. */
    public static ProfileDraft after(SiteProfile profile) {
        Map<String, Item> items = new TreeMap<>();
        profile.decisions().forEach(decision -> items.put(decision.id(), item(decision)));
        return new ProfileDraft(
                new Heading(
                        profile.site(), profile.lead().name(), profile.lead().role(), "", ""),
                items,
                profile.stock().electrodes(),
                profile.stock().generators().stream()
                        .map(one -> new GeneratorItem(one.name(), one.highest().toPlainString()))
                        .toList());
    }

    private static Item item(Decision decision) {
        if (decision instanceof Decision.Changed changed) {
            return new Item(changed.print(), Choice.CHANGED, changed.to().toPlainString(), changed.reason());
        }
        return decision instanceof Decision.Chosen chosen
                ? new Item(chosen.print(), Choice.CHOSEN, chosen.to(), chosen.reason())
                : new Item(decision.print(), Choice.ADOPTED, "", "");
    }
}
