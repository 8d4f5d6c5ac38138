package org.pulseplan.plan;

import java.util.List;
import java.util.Optional;
import org.pulseplan.dose.DoseLevel;
import org.pulseplan.dose.RenalTableChoice;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Entry;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.lesion.LesionDraft;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.patient.BsaFormula;
import org.pulseplan.patient.CourseFields;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.patient.Sex;
import org.pulseplan.secondcheck.DoseForm;
import org.pulseplan.secondcheck.Given;

/** Copies what was entered onto the form of the second calculation; computes nothing and fills in nothing. */
final class SecondForm {
    private SecondForm() {}

    /** @param usualTable id of the renal table that holds where the prescriber chose none */
    static DoseForm of(PlanDraft draft, Computed<Regimen> regimen, String usualTable) {
        Entries patient = draft.patient().entries();
        Entries decisions = draft.decisions().entries();
        return new DoseForm(
                regimen.known().map(SecondForm::treatment),
                given(decisions.get(DecisionFields.DOSE_LEVEL).map(SecondForm::level)),
                kidneys(decisions
                        .known(DecisionFields.RENAL_TABLE)
                        .map(RenalTableChoice::id)
                        .orElse(usualTable)),
                body(patient, decisions),
                new DoseForm.Strengths(
                        given(decisions.get(DecisionFields.INTRAVENOUS_CONCENTRATION)),
                        given(decisions.get(DecisionFields.INTRATUMOURAL_CONCENTRATION)),
                        given(decisions.get(DecisionFields.CISPLATIN_CONCENTRATION))),
                new DoseForm.Calcium(
                        given(decisions.get(DecisionFields.CALCIUM_VOLUME)),
                        given(decisions.get(DecisionFields.CALCIUM_CONCENTRATION)),
                        given(decisions.get(DecisionFields.CALCIUM_STOCK))),
                given(patient.get(PatientFields.PREVIOUS_BLEOMYCIN).map(SecondForm::history)),
                draft.patient().courses().stream()
                        .map(course -> given(course.get(CourseFields.AMOUNT)))
                        .toList(),
                nodules(draft.lesions()));
    }

    static DoseForm.Nodule nodule(LesionDraft lesion) {
        return new DoseForm.Nodule(
                lesion.number(),
                given(lesion.entries().get(LesionFields.DIAMETER_1)),
                given(lesion.entries().get(LesionFields.DIAMETER_2)));
    }

    private static List<DoseForm.Nodule> nodules(List<LesionDraft> lesions) {
        return lesions.stream().map(SecondForm::nodule).toList();
    }

    private static DoseForm.Body body(Entries patient, Entries decisions) {
        Optional<BsaFormula> formula = decisions.known(DecisionFields.BSA_FORMULA);
        return new DoseForm.Body(
                given(patient.get(PatientFields.BIRTH_DATE)),
                given(decisions.get(DecisionFields.SESSION_DATE)),
                given(patient.get(PatientFields.SEX).map(SecondForm::gender)),
                given(patient.get(PatientFields.WEIGHT)),
                given(patient.get(PatientFields.HEIGHT)),
                given(patient.get(PatientFields.CREATININE)),
                formula.filter(BsaFormula.MOSTELLER::equals).isPresent()
                        ? DoseForm.Formula.MOSTELLER
                        : DoseForm.Formula.DU_BOIS);
    }

    private static <T> Given<T> given(Entry<T> entry) {
        if (entry instanceof Entry.Accepted<T> accepted) {
            return new Given.Value<>(accepted.value());
        }
        return entry instanceof Entry.Missing<T> ? new Given.Nothing<>() : new Given.Unreadable<>();
    }

    private static DoseForm.Treatment treatment(Regimen regimen) {
        return switch (regimen) {
            case INTRAVENOUS_BLEOMYCIN -> DoseForm.Treatment.BLEOMYCIN_INTO_VEIN;
            case INTRATUMOURAL_BLEOMYCIN -> DoseForm.Treatment.BLEOMYCIN_INTO_TUMOUR;
            case INTRATUMOURAL_CISPLATIN -> DoseForm.Treatment.CISPLATIN_INTO_TUMOUR;
            case INTRATUMOURAL_CALCIUM -> DoseForm.Treatment.CALCIUM_INTO_TUMOUR;
        };
    }

    private static DoseForm.Kidneys kidneys(String table) {
        return table.equals(RenalTableChoice.UNITED_STATES_LABEL.id())
                ? DoseForm.Kidneys.AMERICAN_LABEL
                : DoseForm.Kidneys.DRUG_HANDBOOK;
    }

    private static DoseForm.Level level(DoseLevel level) {
        return switch (level) {
            case STANDARD -> DoseForm.Level.FULL;
            case REDUCED -> DoseForm.Level.LOWER;
        };
    }

    private static DoseForm.Gender gender(Sex sex) {
        return switch (sex) {
            case FEMALE -> DoseForm.Gender.WOMAN;
            case MALE -> DoseForm.Gender.MAN;
        };
    }

    private static DoseForm.History history(Answer answer) {
        return switch (answer) {
            case YES -> DoseForm.History.BEFORE;
            case NO -> DoseForm.History.NEVER;
            case NOT_KNOWN -> DoseForm.History.NOT_KNOWN;
        };
    }
}
