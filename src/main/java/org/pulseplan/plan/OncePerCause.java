package org.pulseplan.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pulseplan.entry.Finding;

/**
 * Brings findings of one cause together, so that one cause is shown once and answered once: the heaviest stands for all
 * of them and carries the others.
 */
final class OncePerCause {
    /** Causes that several rules speak about. A rule that is not here is a cause of its own. */
    private static final Map<String, List<String>> CAUSES = Map.of(
            "kidneys", List.of("ROUTE-12", "RENAL-STOP", "RENAL-CAUTION", "RENAL-COMBINE"),
            "lifetime", List.of("CUM-03", "ROUTE-10", "CUM-01", "CUM-02"),
            "injection", List.of("ROUTE-ORDER", "ROUTE-03", "ROUTE-13"),
            "stock", List.of("IT-VOLUME"),
            "cisplatin label", List.of("SCR-CIS-RULE", "SCR-CISPLATIN-LABEL"),
            "bleeding", List.of("SCR-COAGULATION", "SCR-ANTICOAGULANT", "COAG-ASK-INR", "COAG-ASK-PLATELETS"),
            "device", List.of("SCR-DEVICE-ON", "SCR-DEVICE-NEAR", "SCR-DEVICE"),
            "change", List.of("CHANGE-WEIGHT", "CHANGE-SURFACE"),
            "lung", List.of("SCR-LUNG", "SCR-FIBROSIS", "ROUTE-11", "SCR-DLCO", "SCR-LUNG-DISEASE"));

    /** Notes that say the same of several lesions. */
    private static final Set<String> ALIKE = Set.of("ROUTE-05");

    private OncePerCause() {}

    /** The findings, heaviest first, each cause once. What asks for nothing stays by itself. */
    static List<Finding> of(List<Finding> findings) {
        Map<String, List<Finding>> byCause = new LinkedHashMap<>();
        findings.stream()
                .distinct()
                .sorted(Comparator.comparing(Finding::level))
                .forEach(finding -> byCause.computeIfAbsent(cause(finding), cause -> new ArrayList<>())
                        .add(finding));
        return byCause.values().stream()
                .map(OncePerCause::together)
                .sorted(Comparator.comparing(Finding::level))
                .toList();
    }

    private static Finding together(List<Finding> alike) {
        List<Finding> ordered = alike.stream()
                .sorted(Comparator.comparing(Finding::level).thenComparingInt(OncePerCause::rank))
                .toList();
        Finding first = ordered.get(0);
        return ordered.size() == 1 ? first : first.together(ordered.subList(1, ordered.size()));
    }

    /** Which rule of a cause speaks for the others of its level: the first in the list. */
    private static int rank(Finding finding) {
        return CAUSES.values().stream()
                .mapToInt(rules -> rules.indexOf(finding.rule()))
                .max()
                .orElse(0);
    }

    private static String cause(Finding finding) {
        if (finding.level() == Finding.Level.NOTE) {
            return ALIKE.contains(finding.rule()) ? finding.rule() : finding.statement();
        }
        return CAUSES.entrySet().stream()
                .filter(cause -> cause.getValue().contains(finding.rule()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> finding.key() + finding.statement());
    }
}
