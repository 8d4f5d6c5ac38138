package org.pulseplan.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pulseplan.plan.GivenReason;

/** The reasons given for findings in a case file, by the finding's key, each with what it was given for. */
final class ReasonsJson {
    private static final List<String> NAMES = List.of(CaseFormat.REASON, CaseFormat.ABOUT);

    private ReasonsJson() {}

    static Map<String, GivenReason> read(Spot section) {
        Map<String, Spot> members = section.anyMembers();
        if (members.size() > CaseFormat.MOST_REASONS) {
            throw section.fault("store.items.many", members.size(), CaseFormat.MOST_REASONS);
        }
        Map<String, GivenReason> reasons = new LinkedHashMap<>();
        members.forEach((finding, one) -> reasons.put(finding, reason(finding, one)));
        return reasons;
    }

    private static GivenReason reason(String finding, Spot spot) {
        if (finding.codePoints().anyMatch(Escapes::invisible)) {
            throw spot.fault("entry.text.control");
        }
        Map<String, Spot> members = spot.members(NAMES);
        return new GivenReason(
                spot.need(members, CaseFormat.REASON).words(),
                spot.need(members, CaseFormat.ABOUT).words());
    }

    static void write(ObjectNode root, Map<String, GivenReason> reasons) {
        ObjectNode section = root.putObject(CaseFormat.REASONS);
        new TreeMap<>(reasons)
                .forEach((finding, reason) -> section.putObject(finding)
                        .put(CaseFormat.REASON, reason.words())
                        .put(CaseFormat.ABOUT, reason.about()));
    }
}
