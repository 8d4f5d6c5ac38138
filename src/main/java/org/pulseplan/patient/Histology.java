package org.pulseplan.patient;

/** What the metastases come from. The response model knows breast carcinoma only. */
public enum Histology {
    BREAST_CARCINOMA,
    MELANOMA,
    OTHER
}
