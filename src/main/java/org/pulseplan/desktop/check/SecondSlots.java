package org.pulseplan.desktop.check;

import org.pulseplan.desktop.form.Slot;
import org.pulseplan.entry.Field;
import org.pulseplan.entry.Place;
import org.pulseplan.plan.SecondEntryFields;

/** Where the entries of the second person live in the draft; apart from the first ones, and with places of their own. */
final class SecondSlots {
    static final String PLACE = "secondEntry";

    private SecondSlots() {}

    static Slot<String> by() {
        return new Slot<>(
                Place.decisions(PLACE + "/by"),
                SecondEntryFields.BY,
                "labels.second.by",
                draft -> draft.second().signed().get(SecondEntryFields.BY),
                (draft, entry) -> draft.with(draft.second().withSigned(SecondEntryFields.BY, entry)));
    }

    static <T> Slot<T> patient(Field<T> field) {
        return new Slot<>(
                Place.decisions(PLACE + "/" + field.id()),
                field,
                "labels.second." + field.id(),
                draft -> draft.second().patient().get(field),
                (draft, entry) -> draft.with(draft.second().withPatient(field, entry)));
    }

    static <T> Slot<T> lesion(int number, Field<T> field) {
        return new Slot<>(
                Place.decisions(PLACE + "/" + number + "/" + field.id()),
                field,
                "labels.second." + field.id(),
                draft -> draft.second().lesion(number).get(field),
                (draft, entry) -> draft.with(draft.second().withLesion(number, field, entry)));
    }
}
