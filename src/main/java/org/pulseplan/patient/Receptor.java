package org.pulseplan.patient;

/** A receptor's status in the tumour. "Not known" is an answer of its own and widens the prediction. */
public enum Receptor {
    POSITIVE,
    NEGATIVE,
    NOT_KNOWN
}
