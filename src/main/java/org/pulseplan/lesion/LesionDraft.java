package org.pulseplan.lesion;

import org.pulseplan.entry.Entries;

/**
 * What was entered about one lesion.
 *
 * @param number its number on the body chart, in the table and on paper; unique within the case
 * @param entries the fields of {@link LesionFields}
 */
public record LesionDraft(int number, Entries entries) {
    public LesionDraft {
        if (number < 1) {
            throw new IllegalArgumentException("lesions are numbered from 1");
        }
    }

    public LesionDraft with(Entries changed) {
        return new LesionDraft(number, changed);
    }
}
