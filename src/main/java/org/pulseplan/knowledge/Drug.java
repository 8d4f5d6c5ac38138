package org.pulseplan.knowledge;

/** The drugs of electrochemotherapy. */
public enum Drug {
    BLEOMYCIN,
    CISPLATIN,
    CALCIUM
}
