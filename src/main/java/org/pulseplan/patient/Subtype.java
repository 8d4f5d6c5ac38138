package org.pulseplan.patient;

/** The surrogate molecular subtype of a breast carcinoma, from ER, PR, HER2 and Ki-67. */
public enum Subtype {
    LUMINAL_A_LIKE,
    LUMINAL_B_LIKE_HER2_NEGATIVE,
    LUMINAL_B_LIKE_HER2_POSITIVE,
    HER2_POSITIVE_NON_LUMINAL,
    TRIPLE_NEGATIVE
}
