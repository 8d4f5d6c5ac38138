package org.pulseplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pulseplan.dose.DoseLevel;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Entry;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.knowledge.ScreeningQuestion;
import org.pulseplan.lesion.LesionDraft;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.lesion.Side;
import org.pulseplan.lesion.Site;
import org.pulseplan.patient.CourseFields;
import org.pulseplan.patient.Histology;
import org.pulseplan.patient.PatientDraft;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.patient.Receptor;
import org.pulseplan.patient.Sex;
import org.pulseplan.plan.DecisionFields;
import org.pulseplan.plan.Decisions;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.quantity.Centimetres;
import org.pulseplan.quantity.Count;
import org.pulseplan.quantity.Kilograms;
import org.pulseplan.quantity.MicromolesPerLitre;
import org.pulseplan.quantity.MilligramsPerMillilitre;
import org.pulseplan.quantity.MillilitresPerCubicCentimetre;
import org.pulseplan.quantity.Millimetres;
import org.pulseplan.quantity.MillimolesPerMillilitre;
import org.pulseplan.quantity.Percent;
import org.pulseplan.quantity.Quantity;

/** Builds drafts of invented patients for tests: complete and without findings of its own unless a test changes it. */
public final class Drafts {
    private static final LocalDate SESSION = LocalDate.of(2026, 11, 23);

    private Entries patient = Entries.none()
            .with(PatientFields.NAME, "Invented Patient")
            .with(PatientFields.NUMBER, "T-1")
            .with(PatientFields.BIRTH_DATE, SESSION.minusYears(60).minusDays(1))
            .with(PatientFields.SEX, Sex.FEMALE)
            .with(PatientFields.WEIGHT, new Kilograms(70))
            .with(PatientFields.HEIGHT, new Centimetres(165))
            .with(PatientFields.CREATININE, new MicromolesPerLitre(70))
            .with(PatientFields.ECOG, new Count(0))
            .with(PatientFields.HISTOLOGY, Histology.BREAST_CARCINOMA)
            .with(PatientFields.ER, Receptor.POSITIVE)
            .with(PatientFields.PR, Receptor.POSITIVE)
            .with(PatientFields.HER2, Receptor.NEGATIVE)
            .with(PatientFields.KI67, new Percent(15))
            .with(PatientFields.VISCERAL, Answer.NO)
            .with(PatientFields.PREVIOUS_BLEOMYCIN, Answer.NO)
            .with(PatientFields.PREVIOUS_ECT, Answer.NO);
    private final Map<String, Entry<Answer>> screening = new LinkedHashMap<>();
    private final List<Entries> courses = new ArrayList<>();
    private final List<LesionDraft> lesions = new ArrayList<>();
    private Entries decisions = Entries.none().with(DecisionFields.SESSION_DATE, SESSION);

    private Drafts(KnowledgeBase base) {
        base.screening().stream().map(ScreeningQuestion::id).forEach(id -> screening.put(id, Entry.of(Answer.NO)));
    }

    public static Drafts of(KnowledgeBase base) {
        return new Drafts(base);
    }

    public Drafts age(int years) {
        patient =
                patient.with(PatientFields.BIRTH_DATE, SESSION.minusYears(years).minusDays(1));
        return this;
    }

    public Drafts sex(Sex sex) {
        patient = patient.with(PatientFields.SEX, sex);
        return this;
    }

    public Drafts body(double kilograms, double centimetres) {
        patient = patient.with(PatientFields.WEIGHT, new Kilograms(kilograms))
                .with(PatientFields.HEIGHT, new Centimetres(centimetres));
        return this;
    }

    public Drafts creatinine(double micromolesPerLitre) {
        patient = patient.with(PatientFields.CREATININE, new MicromolesPerLitre(micromolesPerLitre));
        return this;
    }

    public <T> Drafts patient(org.pulseplan.entry.Field<T> field, Entry<T> entry) {
        patient = patient.with(field, entry);
        return this;
    }

    public Drafts answer(String question, Entry<Answer> answer) {
        screening.put(question, answer);
        return this;
    }

    public Drafts course(Quantity amount) {
        patient = patient.with(PatientFields.PREVIOUS_BLEOMYCIN, Answer.YES);
        courses.add(Entries.none().with(CourseFields.AMOUNT, amount));
        return this;
    }

    public Drafts course(Entries course) {
        patient = patient.with(PatientFields.PREVIOUS_BLEOMYCIN, Answer.YES);
        courses.add(course);
        return this;
    }

    public Drafts regimen(Regimen regimen) {
        decisions = decisions.with(DecisionFields.REGIMEN, regimen);
        return this;
    }

    public Drafts level(DoseLevel level) {
        decisions = decisions.with(DecisionFields.DOSE_LEVEL, level);
        return this;
    }

    public Drafts cisplatinAt(BigDecimal milligramsPerMillilitre) {
        decisions = decisions.with(
                DecisionFields.CISPLATIN_CONCENTRATION,
                new MilligramsPerMillilitre(milligramsPerMillilitre.doubleValue()));
        return this;
    }

    /** Calcium chloride under an invented approval, from a stock of 1 mmol/mL. */
    public Drafts calcium(double millilitresPerCubicCentimetre) {
        decisions = decisions
                .with(DecisionFields.REGIMEN, Regimen.INTRATUMOURAL_CALCIUM)
                .with(DecisionFields.APPROVAL, "INVENTED-STUDY 7")
                .with(DecisionFields.APPROVAL_BY, "Invented Investigator")
                .with(DecisionFields.CALCIUM_VOLUME, new MillilitresPerCubicCentimetre(millilitresPerCubicCentimetre))
                .with(DecisionFields.CALCIUM_STOCK, new MillimolesPerMillilitre(1));
        return this;
    }

    public <T> Drafts decision(org.pulseplan.entry.Field<T> field, Entry<T> entry) {
        decisions = decisions.with(field, entry);
        return this;
    }

    /** A lesion on the chest wall, 5 mm deep, neither ulcerated nor irradiated. */
    public Drafts lesion(double one, double other) {
        return lesion(one, other, 5);
    }

    public Drafts lesion(double one, double other, double depth) {
        return lesion(Entries.none()
                .with(LesionFields.SITE, Site.CHEST_WALL)
                .with(LesionFields.SIDE, Side.LEFT)
                .with(LesionFields.DIAMETER_1, new Millimetres(one))
                .with(LesionFields.DIAMETER_2, new Millimetres(other))
                .with(LesionFields.DEPTH, new Millimetres(depth))
                .with(LesionFields.ULCERATED, Answer.NO)
                .with(LesionFields.IRRADIATED, Answer.NO)
                .with(LesionFields.TREATED_BEFORE, Answer.NO));
    }

    public Drafts lesion(Entries entries) {
        lesions.add(new LesionDraft(lesions.size() + 1, entries));
        return this;
    }

    public PlanDraft draft() {
        return new PlanDraft(
                true,
                new PatientDraft(patient, screening, courses),
                lesions,
                Decisions.none().with(decisions));
    }
}
