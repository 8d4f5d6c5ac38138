package org.pulseplan.plan;

import java.util.ArrayList;
import java.util.List;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Field;
import org.pulseplan.lesion.LesionDraft;

/**
 * What a second person entered again, blind. It is kept beside the first entries and never takes their place by itself.
 *
 * @param signed who and when: {@link SecondEntryFields#signed()}
 * @param patient the fields of {@link SecondEntryFields#ofPatient()}
 * @param lesions each with the fields of {@link SecondEntryFields#ofLesion()}, by the number of the lesion
 */
public record SecondEntry(Entries signed, Entries patient, List<LesionDraft> lesions) {
    public SecondEntry {
        lesions = List.copyOf(lesions);
    }

    public static SecondEntry none() {
        return new SecondEntry(Entries.none(), Entries.none(), List.of());
    }

    /** Whether the two entries have been put side by side. */
    public boolean compared() {
        return signed.known(SecondEntryFields.COMPARED_ON).isPresent();
    }

    /** What was entered again for the lesion with this number. */
    public Entries lesion(int number) {
        return lesions.stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .map(LesionDraft::entries)
                .orElse(Entries.none());
    }

    public <T> SecondEntry withSigned(Field<T> field, Entry<T> entry) {
        return new SecondEntry(signed.with(field, entry), patient, lesions);
    }

    public <T> SecondEntry withPatient(Field<T> field, Entry<T> entry) {
        return new SecondEntry(signed, patient.with(field, entry), lesions);
    }

    public <T> SecondEntry withLesion(int number, Field<T> field, Entry<T> entry) {
        return with(number, lesion(number).with(field, entry));
    }

    /** The same without what was entered again for this lesion. */
    public SecondEntry withoutLesion(int number) {
        return with(number, Entries.none());
    }

    /** A lesion of which nothing was entered again is not kept. */
    private SecondEntry with(int number, Entries entries) {
        List<LesionDraft> changed = new ArrayList<>(lesions);
        changed.removeIf(one -> one.number() == number);
        if (!entries.equals(Entries.none())) {
            changed.add(new LesionDraft(number, entries));
        }
        return new SecondEntry(signed, patient, changed);
    }
}
