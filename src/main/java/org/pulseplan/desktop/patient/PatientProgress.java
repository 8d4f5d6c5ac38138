package org.pulseplan.desktop.patient;

import java.util.List;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import org.pulseplan.desktop.CaseModel;
import org.pulseplan.desktop.Screen;
import org.pulseplan.desktop.StepProgress;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Field;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Place;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.knowledge.ScreeningQuestion;
import org.pulseplan.patient.PatientDraft;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.patient.Sex;
import org.pulseplan.plan.DecisionFields;
import org.pulseplan.plan.Plan;
import org.pulseplan.plan.PlanDraft;

/** How far the patient step is: identity, what the formulas need, and every screening question. */
final class PatientProgress {
    private static final List<Field<?>> ASKED = List.of(
            PatientFields.NAME,
            PatientFields.NUMBER,
            PatientFields.BIRTH_DATE,
            PatientFields.SEX,
            PatientFields.WEIGHT,
            PatientFields.HEIGHT,
            PatientFields.CREATININE,
            PatientFields.HISTOLOGY,
            PatientFields.PREVIOUS_BLEOMYCIN,
            PatientFields.PREVIOUS_ECT);
    private static final Set<Place.Area> AREAS = Set.of(Place.Area.PATIENT, Place.Area.SCREENING);

    private final List<ScreeningQuestion> questions;

    PatientProgress(List<ScreeningQuestion> questions) {
        this.questions = questions;
    }

    ObservableValue<Screen.State> state(CaseModel model) {
        return StepProgress.of(model, plan -> finding -> weighs(plan, finding), this::complete);
    }

    /**
     * The questions that this patient is asked: those for women only of a man, and those of a drug under research where
     * it is not chosen, only where one was answered.
     */
    List<ScreeningQuestion> asked(PlanDraft draft) {
        return questions.stream().filter(question -> isAsked(question, draft)).toList();
    }

    boolean isAsked(ScreeningQuestion question, PlanDraft draft) {
        boolean man = draft.patient().entries().get(PatientFields.SEX).is(Sex.MALE);
        return answered(question, draft.patient())
                || (!(question.womenOnly() && man) && (!ofResearch(question) || isChosen(question, draft)));
    }

    private static boolean ofResearch(ScreeningQuestion question) {
        return question.regimens().stream().allMatch(Regimen::underResearchOnly);
    }

    private static boolean isChosen(ScreeningQuestion question, PlanDraft draft) {
        return draft.decisions()
                .entries()
                .known(DecisionFields.REGIMEN)
                .filter(question.regimens()::contains)
                .isPresent();
    }

    long answered(PlanDraft draft) {
        return asked(draft).stream()
                .filter(question -> answered(question, draft.patient()))
                .count();
    }

    private static boolean answered(ScreeningQuestion question, PatientDraft patient) {
        return !(patient.answer(question.id()) instanceof Entry.Missing<?>);
    }

    private boolean complete(Plan plan) {
        PatientDraft patient = plan.draft().patient();
        return ASKED.stream().allMatch(field -> patient.entries().known(field).isPresent())
                && PatientFields.all().stream().noneMatch(field -> refused(patient.entries(), field))
                && asked(plan.draft()).stream()
                        .allMatch(question ->
                                patient.answer(question.id()).known().isPresent());
    }

    private static boolean refused(Entries entries, Field<?> field) {
        return entries.get(field) instanceof Entry.Rejected<?>;
    }

    /** A finding on a field that is still empty says no more than that the step is incomplete. */
    private boolean weighs(Plan plan, Finding finding) {
        return AREAS.contains(finding.place().area()) && !missing(plan.draft().patient(), finding.place());
    }

    private boolean missing(PatientDraft patient, Place place) {
        if (place.area() == Place.Area.SCREENING) {
            return patient.answer(place.field()) instanceof Entry.Missing<?>;
        }
        return PatientFields.all().stream()
                .filter(field -> field.id().equals(place.field()))
                .anyMatch(field -> patient.entries().get(field) instanceof Entry.Missing<?>);
    }
}
