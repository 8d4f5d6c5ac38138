package org.pulseplan.worklist;

import java.util.List;
import java.util.Optional;
import org.pulseplan.plan.PlanDraft;

/** The records of all cases. Implemented outside the core; may take long, so never called on the window's thread. */
public interface CaseRecords {

    /** A case with its heading. */
    record Kept(CaseHeading heading, PlanDraft draft) {}

    /** Every case, archived ones too, in no order. */
    List<CaseHeading> headings() throws RecordsException;

    /** The case of this name as it was last kept. */
    Kept open(CaseId id) throws RecordsException;

    /** Keeps a case for the first time; it is on the disk when this returns. */
    CaseHeading keepNew(PlanDraft draft) throws RecordsException;

    /**
     * Keeps a case in the place of the version before; it is on the disk when this returns.
     *
     * @param before as it was when the case was opened or last kept
     * @throws ChangedElsewhere somebody else kept it since: nothing was changed
     */
    CaseHeading keep(CaseHeading before, PlanDraft draft) throws RecordsException;

    /**
     * Puts a case away, or brings it back.
     *
     * @throws ChangedElsewhere somebody else kept it since: nothing was changed
     */
    CaseHeading archive(CaseHeading before, boolean archived) throws RecordsException;

    /** The case that was open at this workplace when the program ended without closing it. */
    Optional<CaseId> interrupted() throws RecordsException;

    /** Notes which case is open at this workplace; empty where none is. */
    void noteOpen(Optional<CaseId> open) throws RecordsException;
}
