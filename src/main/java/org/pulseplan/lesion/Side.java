package org.pulseplan.lesion;

/** The side of the body, as seen by the patient. */
public enum Side {
    LEFT,
    RIGHT,
    MIDLINE
}
