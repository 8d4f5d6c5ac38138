package org.pulseplan.patient;

/** The sex that formulas of renal function and the questions on pregnancy go by. */
public enum Sex {
    FEMALE,
    MALE
}
