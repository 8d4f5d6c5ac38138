package org.pulseplan.knowledge;

/** How the drug reaches the tumour. */
public enum Route {
    INTRAVENOUS,
    INTRATUMOURAL
}
