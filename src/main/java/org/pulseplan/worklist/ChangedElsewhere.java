package org.pulseplan.worklist;

import org.pulseplan.entry.Phrase;

/** Somebody else kept this case since it was opened here. */
public final class ChangedElsewhere extends RecordsException {
    private static final long serialVersionUID = 1L;

    public ChangedElsewhere() {
        super(Phrase.of("records.changedElsewhere"));
    }
}
