package org.pulseplan.store;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.pulseplan.profile.SiteKey;

/**
 * The keys that a person has compared with their owner at this workplace.
 *
 * @param confirmed the day of the comparison by the key's fingerprint
 */
record TrustedKeys(Map<String, String> confirmed) {
    static final String FORMAT = "pulseplan-trusted-keys/1";

    private static final int MOST = 100;
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9A-F]{4}( [0-9A-F]{4}){7}");

    TrustedKeys {
        confirmed = Map.copyOf(confirmed);
    }

    static TrustedKeys none() {
        return new TrustedKeys(Map.of());
    }

    Set<String> fingerprints() {
        return confirmed.keySet();
    }

    TrustedKeys with(SiteKey key, LocalDate day) {
        Map<String, String> more = new TreeMap<>(confirmed);
        more.put(key.fingerprint(), day.toString());
        return new TrustedKeys(more);
    }

    byte[] write() {
        ObjectNode root = JsonText.object().put("format", FORMAT);
        ArrayNode keys = root.putArray("keys");
        new TreeMap<>(confirmed)
                .forEach((fingerprint, day) ->
                        keys.addObject().put("fingerprint", fingerprint).put("confirmedOn", day));
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return JsonText.write(
                        root,
                        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines))
                .getBytes(StandardCharsets.UTF_8);
    }

    static TrustedKeys read(String text) {
        Spot root = new Spot("", JsonReader.read(text));
        Map<String, Spot> members = root.members(List.of("format", "keys"));
        Spot format = root.need(members, "format");
        if (!format.text("store.expected.text").equals(FORMAT)) {
            throw format.fault("store.key.foreign", FORMAT);
        }
        Map<String, String> confirmed = new TreeMap<>();
        root.need(members, "keys").items(MOST).forEach(item -> {
            Map<String, Spot> one = item.members(List.of("fingerprint", "confirmedOn"));
            confirmed.put(
                    fingerprint(item.need(one, "fingerprint")),
                    item.need(one, "confirmedOn").text("store.expected.date"));
        });
        return new TrustedKeys(confirmed);
    }

    private static String fingerprint(Spot spot) {
        String text = spot.text("store.expected.text");
        if (!FINGERPRINT.matcher(text).matches()) {
            throw spot.fault("store.profile.form", CasePath.shown(text));
        }
        return text;
    }
}
