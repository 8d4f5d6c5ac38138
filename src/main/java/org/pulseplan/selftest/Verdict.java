package org.pulseplan.selftest;

import java.util.List;

/**
 * What a self-test found.
 *
 * @param compared how many answers were compared
 * @param differences those that are not the known ones
 */
public record Verdict(int compared, List<Difference> differences) {
    public Verdict {
        differences = List.copyOf(differences);
    }

    /** Whether every answer was the known one; nothing compared is no pass. */
    public boolean passed() {
        return compared > 0 && differences.isEmpty();
    }
}
