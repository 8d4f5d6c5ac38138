package org.pulseplan.sheet;

/** The sizes of paper that sheets are laid out for. */
public enum Paper {
    A4,
    LETTER
}
