package org.pulseplan.sheet;

import org.pulseplan.entry.Entries;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.plan.LesionPlan;

/** How a lesion is named in one line. */
final class LesionNames {
    private final Wording words;

    LesionNames(Wording words) {
        this.words = words;
    }

    /** Site and side, such as "chest wall, left". */
    String of(LesionPlan lesion) {
        Entries entries = lesion.draft().entries();
        return words.text(
                "lesion.place",
                words.entry(entries.get(LesionFields.SITE)),
                words.entry(entries.get(LesionFields.SIDE)));
    }
}
