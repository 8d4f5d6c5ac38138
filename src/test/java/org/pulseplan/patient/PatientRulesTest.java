package org.pulseplan.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pulseplan.Drafts;
import org.pulseplan.Found;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Phrase;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.plan.DecisionFields;
import org.pulseplan.plan.Plan;
import org.pulseplan.plan.Plans;
import org.pulseplan.quantity.InternationalUnits;
import org.pulseplan.quantity.Percent;
import org.pulseplan.sheet.PaperPlans;
import org.pulseplan.sheet.PlainText;
import org.pulseplan.sheet.ProtocolSheet;
import org.pulseplan.text.Language;

/** What follows from the patient's entries: body surface, clearance, age, subtype, earlier bleomycin. */
class PatientRulesTest {
    private static Drafts draft() {
        return Drafts.of(Plans.KNOWLEDGE).regimen(Regimen.INTRAVENOUS_BLEOMYCIN).lesion(25, 20);
    }

    private static PatientAssessment patient(Drafts drafts) {
        return Plans.PLANNER.plan(drafts.draft()).patient();
    }

    /** A page on the web gives 1.687 m2 for this body; Du Bois gives 1.848 (section 10 of the rule base). */
    @Test
    @Hazard("H-12")
    void bodySurfaceIsThatOfTheFormulaAndNotOfAWebCalculator() {
        assertThat(patient(draft().body(70, 175)).surface().get().value()).isCloseTo(1.848, within(0.0005));
    }

    /** 120 kg and 170 cm: the two formulas lie 4.6 per cent apart (example 6). */
    @ParameterizedTest
    @CsvSource({"DU_BOIS, 2.2756, Du Bois", "MOSTELLER, 2.3805, Mosteller"})
    @Hazard("H-12")
    void sheetNamesTheFormulaOfTheBodySurface(BsaFormula formula, double surface, String name) {
        Plan plan = Plans.PLANNER.plan(draft().body(120, 170)
                .decision(DecisionFields.BSA_FORMULA, Entry.of(formula))
                .draft());
        assertThat(plan.patient().surface().get().value()).isCloseTo(surface, within(0.00005));
        assertThat(PlainText.of(ProtocolSheet.of(plan, PaperPlans.EDITION, Language.of(Locale.UK))))
                .anyMatch(text -> text.contains(name) && text.contains("m"));
    }

    @ParameterizedTest
    @CsvSource({"1887, true", "1886, false", "1880, false"})
    @Hazard("H-17")
    void ageBeyondTheFormulaGivesNoClearance(int born, boolean known) {
        PatientAssessment patient =
                patient(draft().patient(PatientFields.BIRTH_DATE, Entry.of(LocalDate.of(born, 1, 1))));
        assertThat(patient.clearance().known().isPresent()).isEqualTo(known);
        assertThat(Found.keys(patient.clearance().reasons()))
                .isEqualTo(known ? List.of() : List.of("reasons.clearanceFormula"));
    }

    @Test
    @Hazard("H-17")
    void birthAfterTheSessionGivesNoAge() {
        Computed<?> age = patient(draft().patient(PatientFields.BIRTH_DATE, Entry.of(LocalDate.of(2026, 11, 24))))
                .age();
        assertThat(Found.keys(age.reasons())).containsExactly("reasons.bornLater");
        assertThat(patient(draft().patient(PatientFields.BIRTH_DATE, Entry.of(LocalDate.of(2026, 11, 23))))
                        .age()
                        .get()
                        .value())
                .isZero();
    }

    @Test
    @Hazard("H-18")
    void earlierBleomycinThatIsNotKnownOrNotNamedGivesNoTotal() {
        assertThat(Found.keys(patient(draft().patient(PatientFields.PREVIOUS_BLEOMYCIN, Entry.of(Answer.NOT_KNOWN)))
                        .earlierBleomycin()
                        .reasons()))
                .containsExactly("reasons.notKnown");
        assertThat(Found.keys(patient(draft().patient(PatientFields.PREVIOUS_BLEOMYCIN, Entry.of(Answer.YES)))
                        .earlierBleomycin()
                        .reasons()))
                .containsExactly("reasons.coursesMissing");
    }

    @Test
    void coursesAreCountedFromOneInWhatIsSaidOfThem() {
        Computed<InternationalUnits> total = patient(
                        draft().course(new InternationalUnits(15_000)).course(new InternationalUnits(30_000)))
                .earlierBleomycin();
        assertThat(total.working().stream()
                        .map(step -> step.arguments().get(0))
                        .limit(2)
                        .toList())
                .isEqualTo(List.of(1, 2));
        List<Phrase> reasons = patient(
                        draft().course(new InternationalUnits(15_000)).course(Entries.none()))
                .earlierBleomycin()
                .reasons();
        assertThat(reasons).containsExactly(Phrase.of("reasons.missing", Phrase.of("fields.ofCourse", 2)));
    }

    /** Rule SUBTYPE-01. */
    @ParameterizedTest
    @CsvSource({
        "POSITIVE, POSITIVE, NEGATIVE, 19, LUMINAL_A_LIKE",
        "POSITIVE, POSITIVE, NEGATIVE, 20, LUMINAL_B_LIKE_HER2_NEGATIVE",
        "POSITIVE, NEGATIVE, NEGATIVE, 5, LUMINAL_B_LIKE_HER2_NEGATIVE",
        "POSITIVE, NEGATIVE, POSITIVE, 5, LUMINAL_B_LIKE_HER2_POSITIVE",
        "POSITIVE, POSITIVE, POSITIVE, 50, LUMINAL_B_LIKE_HER2_POSITIVE",
        "NEGATIVE, NEGATIVE, POSITIVE, 50, HER2_POSITIVE_NON_LUMINAL",
        "NEGATIVE, NEGATIVE, NEGATIVE, 50, TRIPLE_NEGATIVE"
    })
    void subtypeFollowsFromTheReceptors(Receptor er, Receptor pr, Receptor her2, double ki67, Subtype subtype) {
        assertThat(patient(receptors(er, pr, her2, ki67)).subtype().get()).isEqualTo(subtype);
    }

    @ParameterizedTest
    @CsvSource({
        "NEGATIVE, POSITIVE, NEGATIVE, reasons.subtypePrOnly",
        "NOT_KNOWN, POSITIVE, NEGATIVE, reasons.notKnown",
        "POSITIVE, POSITIVE, NOT_KNOWN, reasons.notKnown"
    })
    void subtypeIsNotGuessed(Receptor er, Receptor pr, Receptor her2, String reason) {
        assertThat(Found.keys(patient(receptors(er, pr, her2, 10)).subtype().reasons()))
                .containsExactly(reason);
        assertThat(Found.keys(patient(draft().patient(PatientFields.HISTOLOGY, Entry.of(Histology.MELANOMA)))
                        .subtype()
                        .reasons()))
                .containsExactly("reasons.subtypeBreastOnly");
    }

    private static Drafts receptors(Receptor er, Receptor pr, Receptor her2, double ki67) {
        return draft().patient(PatientFields.ER, Entry.of(er))
                .patient(PatientFields.PR, Entry.of(pr))
                .patient(PatientFields.HER2, Entry.of(her2))
                .patient(PatientFields.KI67, Entry.of(new Percent(ki67)));
    }
}
