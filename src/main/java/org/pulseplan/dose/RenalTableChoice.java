package org.pulseplan.dose;

/** The renal table that the prescriber chose in place of the site's usual one (choice RENAL-TABLE). */
public enum RenalTableChoice {
    UNITED_STATES_LABEL("RENAL-US"),
    DRUG_HANDBOOK("RENAL-RDH");

    private final String id;

    RenalTableChoice(String id) {
        this.id = id;
    }

    /** The table's id in the knowledge base. */
    public String id() {
        return id;
    }
}
