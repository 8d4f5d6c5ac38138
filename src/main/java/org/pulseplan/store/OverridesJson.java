package org.pulseplan.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pulseplan.entry.Field;
import org.pulseplan.plan.StopOverride;

/** The overrides of STOP findings in a case file, complete or not, by the finding's key. */
final class OverridesJson {
    private static final List<String> NAMES =
            List.of(CaseFormat.REASON, CaseFormat.EXPLANATION, CaseFormat.BY, CaseFormat.SECOND, CaseFormat.ABOUT);

    private OverridesJson() {}

    static Map<String, StopOverride> read(Optional<Spot> section) {
        Map<String, StopOverride> overrides = new LinkedHashMap<>();
        section.ifPresent(spot -> {
            Map<String, Spot> members = spot.anyMembers();
            if (members.size() > CaseFormat.MOST_REASONS) {
                throw spot.fault("store.items.many", members.size(), CaseFormat.MOST_REASONS);
            }
            members.forEach((finding, one) -> overrides.put(finding, override(finding, one)));
        });
        return overrides;
    }

    private static StopOverride override(String finding, Spot spot) {
        if (finding.codePoints().anyMatch(Escapes::invisible)) {
            throw spot.fault("entry.text.control");
        }
        Map<String, Spot> members = spot.members(NAMES);
        Optional<StopOverride.Reason> reason =
                Optional.ofNullable(members.get(CaseFormat.REASON)).map(OverridesJson::reason);
        return new StopOverride(
                reason,
                words(members, CaseFormat.EXPLANATION),
                words(members, CaseFormat.BY),
                words(members, CaseFormat.SECOND),
                spot.need(members, CaseFormat.ABOUT).words());
    }

    private static StopOverride.Reason reason(Spot spot) {
        FieldsReader.requireConstant(new Field.Choice<>(StopOverride.Reason.class), spot);
        return StopOverride.Reason.valueOf(spot.words());
    }

    private static String words(Map<String, Spot> members, String name) {
        Spot spot = members.get(name);
        return spot == null ? "" : spot.words();
    }

    static void write(ObjectNode root, Map<String, StopOverride> overrides) {
        if (!overrides.isEmpty()) {
            ObjectNode section = root.putObject(CaseFormat.OVERRIDES);
            new TreeMap<>(overrides).forEach((finding, one) -> write(section.putObject(finding), one));
        }
    }

    static void write(ObjectNode node, StopOverride override) {
        override.reason().ifPresent(reason -> node.put(CaseFormat.REASON, reason.name()));
        put(node, CaseFormat.EXPLANATION, override.explanation());
        put(node, CaseFormat.BY, override.by());
        put(node, CaseFormat.SECOND, override.second());
        node.put(CaseFormat.ABOUT, override.about());
    }

    private static void put(ObjectNode node, String name, String words) {
        if (!words.isEmpty()) {
            node.put(name, words);
        }
    }
}
