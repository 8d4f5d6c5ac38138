package org.pulseplan.plan;

/** A case as text and back, as docs/case-file.md describes; implemented outside the core. */
public interface CaseText {
    /**
     * The case as bytes that are proved to give the same case back.
     *
     * @throws CaseStoreException it holds what the format cannot; the message says what
     */
    byte[] write(PlanDraft draft) throws CaseStoreException;

    /**
     * The case in these bytes.
     *
     * @param name what the bytes are called in a message
     * @throws CaseStoreException they are not a case; the message says where and what was expected
     */
    PlanDraft read(String name, byte[] content) throws CaseStoreException;
}
