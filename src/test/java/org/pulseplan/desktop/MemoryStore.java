package org.pulseplan.desktop;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.pulseplan.entry.Phrase;
import org.pulseplan.plan.CaseStore;
import org.pulseplan.plan.CaseStoreException;
import org.pulseplan.plan.PlanDraft;

/** Keeps cases in memory; refuses every second thing on request, as a full disk would. */
final class MemoryStore implements CaseStore {
    final Map<Path, PlanDraft> files = new HashMap<>();
    boolean full;

    @Override
    public PlanDraft open(Path file) throws CaseStoreException {
        return Optional.ofNullable(files.get(file))
                .orElseThrow(() -> new CaseStoreException(Phrase.of("entry.number.unreadable")));
    }

    @Override
    public void save(PlanDraft draft, Path file) throws CaseStoreException {
        if (full) {
            throw new CaseStoreException(Phrase.of("entry.number.negative"));
        }
        files.put(file, draft);
    }
}
