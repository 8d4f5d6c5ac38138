package org.pulseplan.dose;

/** The prescriber's choice of the intravenous dose. Never switched by the program. */
public enum DoseLevel {
    STANDARD,
    REDUCED
}
