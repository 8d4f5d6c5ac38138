package org.pulseplan.response;

/** The four probabilities that each prediction holds. */
enum OutcomeKind {
    COMPLETE(0),
    COMPLETE_NEW_CENTRE(1),
    OBJECTIVE(2),
    OBJECTIVE_NEW_CENTRE(3);

    private final int index;

    OutcomeKind(int index) {
        this.index = index;
    }

    int index() {
        return index;
    }
}
