package org.pulseplan.outcome;

import java.util.Optional;
import org.pulseplan.entry.Phrase;

/**
 * Why a row, or the whole file, cannot be used.
 *
 * @param row the line in the file, the heading being 1
 * @param column the heading of the cell; empty where the row as a whole, or the file, is meant
 * @param what in the user's words
 */
public record RowFault(int row, Optional<String> column, Phrase what) {
    /** What is wrong, with the column where there is one. */
    public Phrase said() {
        return column.map(heading -> Phrase.of("outcome.inColumn", heading, what))
                .orElse(what);
    }

    /** About a row as a whole, or about the file. */
    public RowFault(int row, Phrase what) {
        this(row, Optional.empty(), what);
    }
}
