package org.pulseplan.plan;

import java.time.LocalDate;
import java.util.List;
import org.pulseplan.entry.Field;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.patient.PatientFields;

/** What a second person enters again without seeing the first values. */
public final class SecondEntryFields {
    /** Who enters again; another person than the prescriber. */
    public static final Field<String> BY = Field.text("by", 80);

    /** The day on which the two entries were put side by side; until then neither shows the other. */
    public static final Field<LocalDate> COMPARED_ON = Field.date("comparedOn");

    private SecondEntryFields() {}

    /** Who and when. */
    public static List<Field<?>> signed() {
        return List.of(BY, COMPARED_ON);
    }

    /** Of the patient. */
    public static List<Field<?>> ofPatient() {
        return List.of(PatientFields.WEIGHT, PatientFields.HEIGHT, PatientFields.CREATININE);
    }

    /** Of each lesion. */
    public static List<Field<?>> ofLesion() {
        return List.of(LesionFields.DIAMETER_1, LesionFields.DIAMETER_2);
    }
}
