package org.pulseplan.desktop;

import java.time.LocalDate;
import org.pulseplan.entry.Entry;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.text.Language;

/**
 * Who is open, in words. What is missing or not understood is said, so that nobody reads another patient into a gap.
 *
 * @param name the patient's name
 * @param birth the date of birth, with the word "born"
 * @param number the patient number, with the word "number"
 * @param invented whether the patient is invented
 */
public record Identity(String name, String birth, String number, boolean invented) {
    public static Identity of(PlanDraft draft, Language language) {
        return new Identity(
                word(draft.patient().entries().get(PatientFields.NAME), "name", language),
                birth(draft.patient().entries().get(PatientFields.BIRTH_DATE), language),
                word(draft.patient().entries().get(PatientFields.NUMBER), "number", language),
                draft.invented());
    }

    /** All on one line, for the window's title. */
    public String line() {
        return name + " · " + birth + " · " + number;
    }

    private static String word(Entry<String> entry, String field, Language language) {
        return entry.known()
                .map(known -> language.text("desktop.who." + field, known))
                .orElseGet(() -> without(entry, field, language));
    }

    private static String birth(Entry<LocalDate> entry, Language language) {
        return entry.known()
                .map(known -> language.text("desktop.who.birth", known))
                .orElseGet(() -> without(entry, "birth", language));
    }

    private static String without(Entry<?> entry, String field, Language language) {
        String why = entry instanceof Entry.Missing<?> ? ".missing" : ".refused";
        return language.text("desktop.who." + field + why);
    }
}
