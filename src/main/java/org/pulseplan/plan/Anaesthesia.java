package org.pulseplan.plan;

/** The anaesthesia that is planned. */
public enum Anaesthesia {
    LOCAL,
    REGIONAL,
    SEDATION,
    GENERAL
}
