package org.pulseplan.desktop.response.whatif;

/** The electrode that is thought of; the model only tells hexagonal arrays from all others. */
enum ElectrodeIf {
    AS_PLANNED,
    HEXAGONAL,
    OTHER;

    boolean hexagonal(boolean planned) {
        return this == AS_PLANNED ? planned : this == HEXAGONAL;
    }
}
