package org.pulseplan.lesion;

import java.util.Optional;
import org.pulseplan.entry.Entries;

/**
 * What was entered about one lesion.
 *
 * @param number its number on the body chart, in the table and on paper; unique within the case
 * @param entries the fields of {@link LesionFields}
 * @param position where it was marked on the body chart
 */
public record LesionDraft(int number, Entries entries, Optional<ChartPosition> position) {
    public LesionDraft {
        if (number < 1) {
            throw new IllegalArgumentException("lesions are numbered from 1");
        }
    }

    /** A lesion that is not marked on the body chart. */
    public LesionDraft(int number, Entries entries) {
        this(number, entries, Optional.empty());
    }

    public LesionDraft with(Entries changed) {
        return new LesionDraft(number, changed, position);
    }

    /** The same lesion marked here; site and side follow, since they say the same in the table. */
    public LesionDraft marked(ChartPosition at) {
        Entries there = entries.with(LesionFields.SITE, at.region().site())
                .with(LesionFields.SIDE, at.region().side());
        return new LesionDraft(number, there, Optional.of(at));
    }

    /** The same lesion without its mark on the chart; what the table says stays. */
    public LesionDraft unmarked() {
        return new LesionDraft(number, entries, Optional.empty());
    }
}
