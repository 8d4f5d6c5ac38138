package org.pulseplan.plan;

/** The local anaesthetic that is planned around the lesions. */
public enum LocalAnaesthetic {
    LIDOCAINE_PLAIN,
    LIDOCAINE_WITH_ADRENALINE,
    OTHER
}
