package org.pulseplan.store;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pulseplan.profile.ProfileDraft;
import org.pulseplan.profile.ProfileDraft.Choice;
import org.pulseplan.profile.ProfileDraft.GeneratorItem;
import org.pulseplan.profile.ProfileDraft.Heading;
import org.pulseplan.profile.ProfileDraft.Item;

/** The draft of a profile as a file: everything as it was typed. Described in docs/site-profile.md. */
final class ProfileDraftJson {
    static final String FORMAT = "pulseplan-profile-draft/1";

    private static final List<String> HEADING = List.of("site", "lead", "role", "validFrom", "validUntil");

    private static final String CHOICES = "OPEN, ADOPTED, CHANGED, CHOSEN";

    private ProfileDraftJson() {}

    static byte[] write(ProfileDraft draft) {
        ObjectNode root = JsonText.object().put("format", FORMAT);
        Heading heading = draft.heading();
        root.put("site", heading.site())
                .put("lead", heading.lead())
                .put("role", heading.role())
                .put("validFrom", heading.validFrom())
                .put("validUntil", heading.validUntil());
        ArrayNode decisions = root.putArray("decisions");
        draft.items().forEach((id, item) -> item(decisions.addObject().put("id", id), item));
        draft.electrodes().ifPresent(ids -> {
            ArrayNode electrodes = root.putArray("electrodes");
            ids.forEach(electrodes::add);
        });
        ArrayNode generators = root.putArray("generators");
        draft.generators()
                .forEach(one -> generators.addObject().put("name", one.name()).put("highest", one.highest()));
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return Escapes.escape(JsonText.write(
                        root,
                        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines)))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void item(ObjectNode node, Item item) {
        if (!item.print().isEmpty()) {
            node.put("fact", item.print());
        }
        node.put("decision", item.choice().name());
        if (item.choice() != Choice.ADOPTED) {
            node.put("value", item.value()).put("reason", item.reason());
        }
    }

    static ProfileDraft read(String text) {
        Spot root = new Spot("", JsonReader.read(text));
        if (!root.holds("format")) {
            throw root.fault("store.draft.foreign", FORMAT);
        }
        List<String> names = new ArrayList<>(List.of("format", "decisions", "electrodes", "generators"));
        names.addAll(HEADING);
        Map<String, Spot> all = root.anyMembers();
        Spot format = root.need(all, "format");
        if (!format.text("store.draft.foreign", FORMAT).equals(FORMAT)) {
            throw format.fault("store.draft.foreign", FORMAT);
        }
        Map<String, Spot> members = root.members(names);
        return new ProfileDraft(
                new Heading(
                        typed(members, "site"),
                        typed(members, "lead"),
                        typed(members, "role"),
                        typed(members, "validFrom"),
                        typed(members, "validUntil")),
                items(root.need(members, "decisions")),
                Optional.ofNullable(members.get("electrodes")).map(ProfileDraftJson::electrodes),
                generators(members));
    }

    private static Map<String, Item> items(Spot spot) {
        Map<String, Item> items = new LinkedHashMap<>();
        for (Spot item : spot.items(ProfileReader.MOST_DECISIONS)) {
            Map<String, Spot> members = item.members(List.of("id", "fact", "decision", "value", "reason"));
            String id = item.need(members, "id").text("store.expected.text");
            Choice choice = choice(item.need(members, "decision"));
            Item read = new Item(typed(members, "fact"), choice, typed(members, "value"), typed(members, "reason"));
            if (items.put(id, read) != null) {
                throw item.fault("store.profile.twice", CasePath.shown(id));
            }
        }
        return items;
    }

    private static Choice choice(Spot spot) {
        return switch (spot.text("store.expected.choice", CHOICES)) {
            case "OPEN" -> Choice.OPEN;
            case "ADOPTED" -> Choice.ADOPTED;
            case "CHANGED" -> Choice.CHANGED;
            case "CHOSEN" -> Choice.CHOSEN;
            default -> throw spot.fault("store.expected.choice", CHOICES);
        };
    }

    private static Set<String> electrodes(Spot spot) {
        Set<String> ids = new TreeSet<>();
        spot.items(ProfileReader.MOST_IN_STOCK).forEach(item -> ids.add(item.text("store.expected.text")));
        return ids;
    }

    private static List<GeneratorItem> generators(Map<String, Spot> members) {
        List<GeneratorItem> generators = new ArrayList<>();
        Spot spot = members.get("generators");
        if (spot != null) {
            for (Spot item : spot.items(ProfileReader.MOST_IN_STOCK)) {
                Map<String, Spot> one = item.members(List.of("name", "highest"));
                generators.add(new GeneratorItem(typed(one, "name"), typed(one, "highest")));
            }
        }
        return generators;
    }

    /** What was not typed is left out or empty. */
    private static String typed(Map<String, Spot> members, String name) {
        Spot spot = members.get(name);
        return spot == null ? "" : spot.text("store.expected.text");
    }
}
