package org.pulseplan.store;

import com.fasterxml.jackson.core.JsonLocation;
import org.pulseplan.entry.Phrase;

/** What is wrong in a case file, and where. Never leaves this package: the store turns it into its message. */
final class CaseFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String path;
    private final long line;
    private final long column;
    private final transient Phrase problem;

    /**
     * @param path the place in the file's own names, such as {@code lesions[2].depth.unit}; empty for the whole file
     * @param problem what was found and what was expected
     */
    CaseFault(String path, JsonLocation at, Phrase problem) {
        this(path, at.getLineNr(), at.getColumnNr(), problem);
    }

    CaseFault(String path, long line, long column, Phrase problem) {
        super(problem.key(), null, false, false);
        this.path = path;
        this.line = line;
        this.column = column;
        this.problem = problem;
    }

    /** The sentence "line 14, column 20, at lesions[2].depth.unit: what was found and expected". */
    Phrase phrase() {
        String lineText = Long.toString(line);
        String columnText = Long.toString(column);
        return path.isEmpty()
                ? Phrase.of("store.place", lineText, columnText, problem)
                : Phrase.of("store.place.named", lineText, columnText, path, problem);
    }
}
