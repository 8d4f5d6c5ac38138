package org.pulseplan.plan;

import java.nio.file.Path;

/** Keeps cases in files. Implemented outside the core; may take long, so never called on the window's thread. */
public interface CaseStore {
    /**
     * The case in this file.
     *
     * @throws CaseStoreException the file cannot be read or is not a case; the message says where and what was expected
     */
    PlanDraft open(Path file) throws CaseStoreException;

    /**
     * Writes the case whole or not at all; what the file held before is kept beside it.
     *
     * @throws CaseStoreException it could not be written; the file is as it was
     */
    void save(PlanDraft draft, Path file) throws CaseStoreException;
}
