package org.pulseplan.response;

/** The drug with its route, as far as the model has evidence: what is not listed here gets no prediction. */
public enum Treatment {
    INTRAVENOUS_BLEOMYCIN,
    /** Intravenous bleomycin at the reduced dose for elderly patients. */
    INTRAVENOUS_BLEOMYCIN_REDUCED,
    INTRATUMOURAL_BLEOMYCIN,
    INTRATUMOURAL_CISPLATIN
}
