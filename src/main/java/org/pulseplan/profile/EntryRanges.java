package org.pulseplan.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pulseplan.entry.Phrase;
import org.pulseplan.knowledge.KnowledgeBase;

/** The ranges of entered numbers stay in order: what is possible reaches at least as far as what is usual. */
final class EntryRanges {
    private static final List<String> ORDER = List.of("-MIN", "-LOW", "-HIGH", "-MAX");
    private static final String PREFIX = "ENTRY-";

    private EntryRanges() {}

    static List<Phrase> faults(List<Decision> decisions, KnowledgeBase shipped) {
        List<Phrase> faults = new ArrayList<>();
        decisions.stream()
                .filter(Decision.Changed.class::isInstance)
                .map(Decision::id)
                .filter(id -> id.startsWith(PREFIX))
                .map(id -> id.substring(0, id.lastIndexOf('-')))
                .distinct()
                .forEach(field -> order(field, decisions, shipped).ifPresent(faults::add));
        return faults;
    }

    private static Optional<Phrase> order(String field, List<Decision> decisions, KnowledgeBase shipped) {
        List<String> ids =
                ORDER.stream().map(end -> field + end).filter(shipped::has).toList();
        for (int i = 1; i < ids.size(); i++) {
            if (value(ids.get(i - 1), decisions, shipped).compareTo(value(ids.get(i), decisions, shipped)) > 0) {
                return Optional.of(Phrase.of("profile.fault.range", ids.get(i - 1), ids.get(i)));
            }
        }
        return Optional.empty();
    }

    private static BigDecimal value(String id, List<Decision> decisions, KnowledgeBase shipped) {
        return decisions.stream()
                .filter(Decision.Changed.class::isInstance)
                .map(Decision.Changed.class::cast)
                .filter(changed -> changed.id().equals(id))
                .findFirst()
                .map(Decision.Changed::to)
                .or(() -> Optional.ofNullable(shipped.fact(id).value()))
                .orElse(BigDecimal.ZERO);
    }
}
