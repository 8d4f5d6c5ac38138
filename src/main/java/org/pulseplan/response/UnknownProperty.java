package org.pulseplan.response;

/** A property that a prediction may have to do without. */
public enum UnknownProperty {
    ER_POSITIVE,
    HER2_POSITIVE,
    KI67_HIGH,
    VISCERAL,
    IRRADIATED,
    ULCERATED,
    DEPTH
}
