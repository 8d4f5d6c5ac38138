package org.pulseplan.plan;

import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Field;
import org.pulseplan.entry.Place;
import org.pulseplan.lesion.LesionDraft;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.quantity.Millimetres;

/** Puts a number that was entered again in the place of the first one: only for one number at a time, and only on request. */
public final class TakeOver {
    private TakeOver() {}

    /** The draft in which the second entry stands at this place. */
    public static PlanDraft at(Place place, PlanDraft draft) {
        return place.area() == Place.Area.LESION ? lesion(place, draft) : patient(place, draft);
    }

    private static PlanDraft patient(Place place, PlanDraft draft) {
        Entries first = draft.patient().entries();
        Entries second = draft.second().patient();
        for (Field<?> field : SecondEntryFields.ofPatient()) {
            if (field.id().equals(place.field()) && second.known(field).isPresent()) {
                return draft.with(draft.patient().with(copy(field, second, first)));
            }
        }
        return draft;
    }

    private static <T> Entries copy(Field<T> field, Entries from, Entries to) {
        return to.with(field, from.get(field));
    }

    /** The longer diameter takes the longer one's place. */
    private static PlanDraft lesion(Place place, PlanDraft draft) {
        Entries second = draft.second().lesion(place.lesion());
        return draft.withLesion(place.lesion(), first -> {
            Field<Millimetres> longer = BlindReentry.longer(first);
            Field<Millimetres> again = BlindReentry.longer(second);
            Field<Millimetres> field = place.field().equals(LesionFields.DIAMETER_1.id())
                    ? LesionFields.DIAMETER_1
                    : LesionFields.DIAMETER_2;
            Field<Millimetres> source = field.equals(longer) ? again : BlindReentry.other(again);
            return second.known(source).isPresent() ? first.with(field, second.get(source)) : first;
        });
    }

    /** The draft with every second entry in place, to see what doses they would give. */
    static PlanDraft all(PlanDraft draft) {
        PlanDraft changed = draft;
        for (Field<?> field : SecondEntryFields.ofPatient()) {
            changed = at(Place.patient(field.id()), changed);
        }
        for (LesionDraft lesion : draft.lesions()) {
            changed = both(lesion.number(), changed);
        }
        return changed;
    }

    private static PlanDraft both(int number, PlanDraft draft) {
        Entries second = draft.second().lesion(number);
        boolean whole = second.known(LesionFields.DIAMETER_1).isPresent()
                && second.known(LesionFields.DIAMETER_2).isPresent();
        return whole
                ? draft.withLesion(
                        number,
                        first -> copy(LesionFields.DIAMETER_2, second, copy(LesionFields.DIAMETER_1, second, first)))
                : draft;
    }
}
