package org.pulseplan.store;

import com.fasterxml.jackson.core.JsonLocation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pulseplan.entry.Phrase;

/** A piece of a case file and its place. Asks for what the format says stands there; anything else is a fault. */
record Spot(String path, Json json) {
    /** The members by name; nothing but these names may be there. */
    Map<String, Spot> members(Collection<String> known) {
        Map<String, Spot> members = anyMembers();
        members.forEach((name, spot) -> {
            if (!known.contains(name)) {
                throw spot.fault("store.key.unknown", String.join(", ", known));
            }
        });
        return members;
    }

    /** The members by name, whatever they are called. */
    Map<String, Spot> anyMembers() {
        if (!(json instanceof Json.Members object)) {
            throw fault("store.expected.object");
        }
        Map<String, Spot> members = new LinkedHashMap<>();
        object.byName().forEach((name, value) -> members.put(name, new Spot(CasePath.member(path, name), value)));
        return members;
    }

    /** The member of this name, which must be there. */
    Spot need(Map<String, Spot> members, String name) {
        Spot member = members.get(name);
        if (member == null) {
            throw fault("store.key.missing", name);
        }
        return member;
    }

    List<Spot> items(int most) {
        if (!(json instanceof Json.Items array)) {
            throw fault("store.expected.array");
        }
        if (array.items().size() > most) {
            throw fault("store.items.many", array.items().size(), most);
        }
        List<Spot> items = new ArrayList<>();
        array.items().forEach(item -> items.add(new Spot(CasePath.item(path, items.size()), item)));
        return items;
    }

    String text(String expectedKey, Object... arguments) {
        if (json instanceof Json.Text text) {
            return text.text();
        }
        throw fault(expectedKey, arguments);
    }

    /** A text that a person wrote: not blank, nothing invisible in it but line ends. */
    String words() {
        String text = text("store.expected.text");
        if (text.isBlank() || !text.equals(text.strip())) {
            throw fault("store.text.blank");
        }
        if (text.codePoints().anyMatch(point -> point != '\n' && Escapes.invisible(point))) {
            throw fault("entry.text.control");
        }
        return text;
    }

    Json.Numeral number(String expectedKey) {
        if (json instanceof Json.Numeral number) {
            return number;
        }
        throw fault(expectedKey);
    }

    boolean truth() {
        if (json instanceof Json.Truth truth) {
            return truth.value();
        }
        throw fault("store.expected.truth");
    }

    /** Whether this is an object that holds a member of this name. */
    boolean holds(String name) {
        return json instanceof Json.Members object && object.byName().containsKey(name);
    }

    CaseFault fault(String key, Object... arguments) {
        return fault(Phrase.of(key, arguments));
    }

    CaseFault fault(Phrase problem) {
        JsonLocation at = json.at();
        return new CaseFault(path, at, problem);
    }
}
