package org.pulseplan.patient;

/** The formula for body surface area; named on every sheet, since formulas differ. */
public enum BsaFormula {
    DU_BOIS,
    MOSTELLER
}
