package org.pulseplan.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.plan.DecisionFields;
import org.pulseplan.plan.PlanDraft;

/**
 * What the worklist shows of a case.
 *
 * @param version how often the case was kept; a newer one is needed to replace it
 * @param who the patient
 * @param session the day of the treatment session, where one was entered
 * @param lesions how many lesions were entered
 * @param invented whether the patient is invented
 * @param archived whether it was put away
 * @param changed when it was last kept
 */
public record CaseHeading(
        CaseId id,
        long version,
        Who who,
        Optional<LocalDate> session,
        int lesions,
        boolean invented,
        boolean archived,
        Instant changed) {

    /** A patient as far as known: what was not entered, or not understood, is empty. */
    public record Who(Optional<String> name, Optional<LocalDate> birth, Optional<String> number) {
        public static Who of(PlanDraft draft) {
            return new Who(
                    draft.patient().entries().get(PatientFields.NAME).known(),
                    draft.patient().entries().get(PatientFields.BIRTH_DATE).known(),
                    draft.patient().entries().get(PatientFields.NUMBER).known());
        }
    }

    /** The heading of a case that is kept with this version. */
    public static CaseHeading of(CaseId id, long version, PlanDraft draft, boolean archived, Instant changed) {
        return new CaseHeading(
                id,
                version,
                Who.of(draft),
                draft.decisions().entries().get(DecisionFields.SESSION_DATE).known(),
                draft.lesions().size(),
                draft.invented(),
                archived,
                changed);
    }
}
