package org.pulseplan.worklist;

/**
 * The name of a case among the records; says nothing of the patient.
 *
 * @param value letters and digits that are given once and never again
 */
public record CaseId(String value) {}
