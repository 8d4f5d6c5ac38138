package org.pulseplan.profile;

import java.util.List;
import java.util.Optional;

/**
 * Rules that one judgement covers, so that they may be adopted together once all of them are listed: the ranges of entered
 * numbers, the checklist, the scope of the response model, the rules of profiles, and what the catalogue says of one
 * electrode. What a dose or a contraindication rests on is never among them.
 */
public final class RuleGroup {
    private static final List<String> TOGETHER = List.of("ENTRY-", "CHK-", "RESP-", "PROFILE-");
    private static final String ELECTRODE = "E-";

    private RuleGroup() {}

    /** The beginning that the ids of the group share; empty for a rule that is judged by itself. */
    public static Optional<String> of(String id) {
        if (id.startsWith(ELECTRODE)) {
            int end = id.indexOf('-', ELECTRODE.length());
            return end < 0 ? Optional.empty() : Optional.of(id.substring(0, end + 1));
        }
        return TOGETHER.stream().filter(id::startsWith).findFirst();
    }
}
