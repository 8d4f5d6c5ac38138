package org.pulseplan.desktop;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pulseplan.entry.Phrase;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.worklist.CaseHeading;
import org.pulseplan.worklist.CaseId;
import org.pulseplan.worklist.CaseRecords;
import org.pulseplan.worklist.ChangedElsewhere;
import org.pulseplan.worklist.RecordsException;

/** Records in memory, with the same refusals as real ones; full on request, as a disk would be. */
public final class MemoryRecords implements CaseRecords {
    public static final Instant START = Instant.parse("2026-11-23T09:00:00Z");

    public final Map<CaseId, Kept> cases = new LinkedHashMap<>();
    public Optional<CaseId> open = Optional.empty();
    public boolean full;
    private int kept;

    @Override
    public List<CaseHeading> headings() throws RecordsException {
        requireRoom();
        return cases.values().stream().map(Kept::heading).toList();
    }

    @Override
    public Kept open(CaseId id) throws RecordsException {
        requireRoom();
        return Optional.ofNullable(cases.get(id)).orElseThrow(() -> new RecordsException(Phrase.of("records.gone")));
    }

    @Override
    public CaseHeading keepNew(PlanDraft draft) throws RecordsException {
        requireRoom();
        return put(new CaseId("case-" + cases.size()), 1, draft, false);
    }

    @Override
    public CaseHeading keep(CaseHeading before, PlanDraft draft) throws RecordsException {
        requireSame(before);
        return put(before.id(), before.version() + 1, draft, before.archived());
    }

    @Override
    public CaseHeading archive(CaseHeading before, boolean archived) throws RecordsException {
        requireSame(before);
        return put(before.id(), before.version() + 1, cases.get(before.id()).draft(), archived);
    }

    @Override
    public Optional<CaseId> interrupted() {
        return open;
    }

    @Override
    public void noteOpen(Optional<CaseId> id) throws RecordsException {
        requireRoom();
        open = id;
    }

    private CaseHeading put(CaseId id, long version, PlanDraft draft, boolean archived) {
        CaseHeading heading = CaseHeading.of(id, version, draft, archived, START.plusSeconds(kept++));
        cases.put(id, new Kept(heading, draft));
        return heading;
    }

    private void requireSame(CaseHeading before) throws RecordsException {
        requireRoom();
        if (cases.get(before.id()).heading().version() != before.version()) {
            throw new ChangedElsewhere();
        }
    }

    private void requireRoom() throws RecordsException {
        if (full) {
            throw new RecordsException(Phrase.of("records.full", "records"));
        }
    }
}
