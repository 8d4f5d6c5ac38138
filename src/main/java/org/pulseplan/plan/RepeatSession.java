package org.pulseplan.plan;

import java.util.List;
import java.util.Optional;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Field;
import org.pulseplan.lesion.LesionDraft;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.patient.PatientDraft;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.profile.SignedProfile;
import org.pulseplan.response.own.ModelName;

/**
 * A new case of the same patient for another treatment session. Only what does not change between sessions is taken over;
 * what must be measured, asked or decided anew is empty, so that no value of the last session can pass for one of this. Fields
 * that were irradiated stay marked on the chart; whether a lesion lies in one is asked again.
 */
public final class RepeatSession {
    private static final List<Field<?>> OF_PATIENT = List.of(
            PatientFields.NAME,
            PatientFields.NUMBER,
            PatientFields.BIRTH_DATE,
            PatientFields.SEX,
            PatientFields.HISTOLOGY,
            PatientFields.ER,
            PatientFields.PR,
            PatientFields.HER2,
            PatientFields.KI67);
    private static final List<Field<?>> OF_LESION = List.of(LesionFields.SITE, LesionFields.SIDE);

    private RepeatSession() {}

    /**
     * @param last the case of the last session
     * @param profile the site profile that new cases start with
     * @param model the own response model that new cases start with; empty where it is the shipped one
     */
    public static PlanDraft after(PlanDraft last, Optional<SignedProfile> profile, Optional<ModelName> model) {
        return new PlanDraft(
                last.invented(),
                patient(last.patient()),
                last.lesions().stream().map(RepeatSession::lesion).toList(),
                Decisions.none(),
                SecondEntry.none(),
                profile,
                last.irradiated(),
                model);
    }

    /** Weight and height of then become those of the record before, against which today's are held. */
    private static PatientDraft patient(PatientDraft last) {
        Entries kept = kept(last.entries(), OF_PATIENT);
        kept = known(kept, last.entries(), PatientFields.WEIGHT, PatientFields.LAST_WEIGHT);
        kept = known(kept, last.entries(), PatientFields.HEIGHT, PatientFields.LAST_HEIGHT);
        return PatientDraft.empty().with(kept).withCourses(last.courses());
    }

    private static LesionDraft lesion(LesionDraft last) {
        return last.with(kept(last.entries(), OF_LESION));
    }

    private static Entries kept(Entries from, List<Field<?>> fields) {
        Entries kept = Entries.none();
        for (Field<?> field : fields) {
            kept = copied(kept, from, field);
        }
        return kept;
    }

    private static <T> Entries copied(Entries to, Entries from, Field<T> field) {
        return to.with(field, from.get(field));
    }

    private static <T> Entries known(Entries to, Entries from, Field<T> field, Field<T> as) {
        return from.known(field).map(value -> to.with(as, value)).orElse(to);
    }
}
