package org.pulseplan.desktop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.pulseplan.desktop.form.FormContext;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.EntryReader;
import org.pulseplan.knowledge.EntryLimits;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.lesion.LesionDraft;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.lesion.Side;
import org.pulseplan.lesion.Site;
import org.pulseplan.patient.PatientDraft;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.patient.Sex;
import org.pulseplan.plan.DecisionFields;
import org.pulseplan.plan.Decisions;
import org.pulseplan.plan.Plan;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.plan.Planner;
import org.pulseplan.quantity.Centimetres;
import org.pulseplan.quantity.Kilograms;
import org.pulseplan.quantity.MicromolesPerLitre;
import org.pulseplan.quantity.Millimetres;
import org.pulseplan.response.ResponseModel;
import org.pulseplan.response.StoredResponseModel;
import org.pulseplan.text.Language;

/** Invented cases for tests of screens, planned by the real planner. */
public final class Cases {
    public static final KnowledgeBase KNOWLEDGE = KnowledgeBase.shipped();
    public static final ResponseModel MODEL = StoredResponseModel.load();
    public static final Language ENGLISH = Language.of(Locale.UK);

    private Cases() {}

    /** A woman of 56 without contraindications; so many lesions, the first 12 by 8 mm and each next one 3 mm longer. */
    public static PlanDraft lesions(int count) {
        return draft(IntStream.rangeClosed(1, count)
                .mapToObj(number -> lesion(number, 9 + 3.0 * number))
                .toList());
    }

    public static PlanDraft draft(List<LesionDraft> lesions) {
        return new PlanDraft(true, patient(), lesions, Decisions.none().with(sessionDate()));
    }

    /** The same draft with the prescriber's choice of drug and route. */
    public static PlanDraft choosing(Regimen regimen, PlanDraft draft) {
        Decisions decisions = draft.decisions();
        return draft.with(decisions.with(decisions.entries().with(DecisionFields.REGIMEN, regimen)));
    }

    public static LesionDraft lesion(int number, double longest) {
        return new LesionDraft(
                number,
                withoutSize(number)
                        .entries()
                        .with(LesionFields.DIAMETER_1, new Millimetres(8))
                        .with(LesionFields.DIAMETER_2, new Millimetres(longest))
                        .with(LesionFields.DEPTH, new Millimetres(6)));
    }

    public static LesionDraft withoutSize(int number) {
        return new LesionDraft(
                number, Entries.none().with(LesionFields.SITE, Site.CHEST_WALL).with(LesionFields.SIDE, Side.LEFT));
    }

    public static Plan plan(PlanDraft draft) {
        return new Planner(KNOWLEDGE, MODEL).plan(draft);
    }

    /** The open case, planned at once on the caller's thread. */
    public static CaseModel open(PlanDraft draft) {
        Planner planner = new Planner(KNOWLEDGE, MODEL);
        return new CaseModel(planner, planner.plan(draft), Runnable::run, Runnable::run);
    }

    public static FormContext form(CaseModel model) {
        return new FormContext(model, new EntryReader(new EntryLimits(KNOWLEDGE), Locale.UK), ENGLISH);
    }

    private static Entries sessionDate() {
        return Entries.none().with(DecisionFields.SESSION_DATE, LocalDate.of(2026, 12, 1));
    }

    private static PatientDraft patient() {
        PatientDraft patient = PatientDraft.empty()
                .with(Entries.none()
                        .with(PatientFields.NAME, "Anna Invented")
                        .with(PatientFields.NUMBER, "X-1")
                        .with(PatientFields.BIRTH_DATE, LocalDate.of(1970, 3, 31))
                        .with(PatientFields.SEX, Sex.FEMALE)
                        .with(PatientFields.WEIGHT, new Kilograms(70))
                        .with(PatientFields.HEIGHT, new Centimetres(165))
                        .with(PatientFields.CREATININE, new MicromolesPerLitre(70))
                        .with(PatientFields.PREVIOUS_BLEOMYCIN, Answer.NO)
                        .with(PatientFields.PREVIOUS_ECT, Answer.NO));
        List<PatientDraft> answered = new ArrayList<>(List.of(patient));
        KNOWLEDGE
                .screening()
                .forEach(question ->
                        answered.add(answered.get(answered.size() - 1).withAnswer(question.id(), Entry.of(Answer.NO))));
        return answered.get(answered.size() - 1);
    }
}
