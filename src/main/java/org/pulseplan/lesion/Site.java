package org.pulseplan.lesion;

/** The region of the body in which a lesion lies. */
public enum Site {
    SCALP,
    FACE,
    NECK,
    SHOULDER,
    CHEST_WALL,
    BREAST,
    AXILLA,
    ABDOMEN,
    UPPER_BACK,
    LOWER_BACK,
    GROIN,
    BUTTOCK,
    UPPER_ARM,
    FOREARM,
    HAND,
    THIGH,
    LOWER_LEG,
    FOOT
}
