package org.pulseplan.lesion;

import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Place;

/**
 * A lesion as entered, with its size.
 *
 * @param size diameters in order and volume, or what is missing
 */
public record SizedLesion(LesionDraft draft, Computed<LesionSize> size) {
    public int number() {
        return draft.number();
    }

    public boolean ulcerated() {
        return draft.entries().get(LesionFields.ULCERATED).is(Answer.YES);
    }

    /** Where messages on the lesion's size belong. */
    public Place sizePlace() {
        return Place.lesion(number(), LesionFields.DIAMETER_1.id());
    }
}
