package org.pulseplan.entry;

/** The answer to a clinical yes-or-no question. "Not known" is an answer; an unanswered question is a missing entry. */
public enum Answer {
    YES,
    NO,
    NOT_KNOWN
}
