package org.pulseplan.dose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pulseplan.Drafts;
import org.pulseplan.Found;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Finding;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.Drug;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.knowledge.ScreeningQuestion;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.patient.Sex;
import org.pulseplan.plan.DecisionFields;
import org.pulseplan.plan.Plan;
import org.pulseplan.plan.Plans;

/** Drug and route as the rules propose them, what was asked of the patient, and the window. */
class AdviceRulesTest {
    private static Drafts draft() {
        return Drafts.of(Plans.KNOWLEDGE);
    }

    private static Plan plan(Drafts drafts) {
        return Plans.PLANNER.plan(drafts.draft());
    }

    private static List<String> reasons(Plan plan, Regimen regimen) {
        return plan.advice().option(regimen).reasons().stream()
                .map(reason -> reason.rule() + " " + reason.text().key())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"7, INTRATUMOURAL_BLEOMYCIN", "8, INTRAVENOUS_BLEOMYCIN"})
    void moreThanSevenLesionsAskForTheVein(int lesions, Regimen proposed) {
        Drafts draft = draft();
        for (int lesion = 0; lesion < lesions; lesion++) {
            draft.lesion(8, 8);
        }
        assertThat(plan(draft).advice().recommended().get()).isEqualTo(proposed);
    }

    @ParameterizedTest
    @CsvSource({"20.1, ROUTE-03 advice.medium", "30, ROUTE-03 advice.medium", "30.1, ROUTE-06 advice.large"})
    void sizeSpeaksForTheVeinByTheRuleThatItReaches(double diameter, String reason) {
        assertThat(reasons(plan(draft().lesion(diameter, 10)), Regimen.INTRAVENOUS_BLEOMYCIN))
                .containsExactly(reason);
    }

    @Test
    void everyRegimenSaysWhatSpeaksForIt() {
        Plan few = plan(draft().lesion(20, 8));
        assertThat(reasons(few, Regimen.INTRATUMOURAL_BLEOMYCIN)).containsExactly("ROUTE-01 advice.fewAndSmall");
        assertThat(reasons(few, Regimen.INTRAVENOUS_BLEOMYCIN)).containsExactly("ROUTE-01 advice.veinForManyLarge");
        assertThat(reasons(few, Regimen.INTRATUMOURAL_CISPLATIN))
                .hasSize(1)
                .allMatch(one -> one.startsWith("ROUTE-09"));
        Plan large = plan(draft().lesion(25, 8));
        assertThat(reasons(large, Regimen.INTRATUMOURAL_BLEOMYCIN)).containsExactly("ROUTE-01 advice.localForFewSmall");
    }

    @Test
    void withoutASizeNothingIsProposedAndNothingWeighed() {
        Plan plan = plan(draft());
        assertThat(plan.advice().recommended().known()).isEmpty();
        assertThat(plan.advice().options())
                .filteredOn(option -> option.verdict() != RegimenAdvice.Verdict.BARRED)
                .hasSize(3)
                .allMatch(option -> option.reasons().isEmpty());
    }

    @Test
    @Hazard("H-36")
    void whatIsBarredIsNotPossibleAndWhatIsPossibleIsNotRecommended() {
        RegimenAdvice advice = plan(draft().creatinine(151).lesion(8, 8)).advice();
        assertThat(advice.option(Regimen.INTRATUMOURAL_BLEOMYCIN).verdict()).isEqualTo(RegimenAdvice.Verdict.BARRED);
        assertThat(advice.option(Regimen.INTRATUMOURAL_CISPLATIN).verdict())
                .isEqualTo(RegimenAdvice.Verdict.RECOMMENDED);
        assertThat(plan(draft().lesion(8, 8))
                        .advice()
                        .option(Regimen.INTRAVENOUS_BLEOMYCIN)
                        .verdict())
                .isEqualTo(RegimenAdvice.Verdict.POSSIBLE);
        RegimenAdvice without = new RegimenAdvice(Computed.unavailable(), List.of());
        assertThatThrownBy(() -> without.option(Regimen.INTRAVENOUS_BLEOMYCIN))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    @Hazard("H-30")
    void whereEveryDrugIsBarredNoneIsProposed() {
        Plan plan = plan(draft().lesion(8, 8).answer("SCR-PREGNANCY", Entry.of(Answer.YES)));
        assertThat(Found.keys(plan.advice().recommended().reasons())).containsExactly("reasons.allBarred");
        assertThat(plan.stopped()).isTrue();
    }

    @Test
    @Hazard("H-30")
    void questionsForWomenAreNotAskedOfMenAndMissingOnesStopWomenOnly() {
        ScreeningQuestion question = Plans.KNOWLEDGE.screening().stream()
                .filter(ScreeningQuestion::womenOnly)
                .findFirst()
                .orElseThrow();
        Drafts woman = draft().regimen(Regimen.INTRAVENOUS_BLEOMYCIN).lesion(25, 20);
        assertThat(Found.stops(plan(woman.answer(question.id(), Entry.missing()))))
                .contains("SCREEN-01");
        Drafts man =
                draft().sex(Sex.MALE).regimen(Regimen.INTRAVENOUS_BLEOMYCIN).lesion(25, 20);
        assertThat(Found.stops(plan(man.answer(question.id(), Entry.missing()))))
                .doesNotContain("SCREEN-01");
        assertThat(Found.stops(plan(man.answer(question.id(), Entry.of(Answer.YES)))))
                .doesNotContain(question.fact().id());
        Drafts nobody = draft().patient(PatientFields.SEX, Entry.missing())
                .regimen(Regimen.INTRAVENOUS_BLEOMYCIN)
                .lesion(25, 20);
        assertThat(Found.stops(plan(nobody.answer(question.id(), Entry.missing()))))
                .contains("SCREEN-01");
    }

    /** A question of one level that is open is not named under another. */
    @Test
    @Hazard("H-30")
    void openQuestionsAreNamedUnderTheirOwnLevelOnly() {
        for (ScreeningQuestion question : Plans.KNOWLEDGE.screening()) {
            Regimen regimen = question.regimens().iterator().next();
            Plan plan = plan(draft().regimen(regimen)
                    .cisplatinAt(BigDecimal.ONE)
                    .lesion(12, 8)
                    .answer(question.id(), Entry.missing()));
            List<Finding> open = Found.of(plan, "SCREEN-01");
            assertThat(open).as(question.id()).hasSize(1);
            assertThat(open.get(0).level()).isEqualTo(question.onYes());
            assertThat(open.get(0).text().arguments().get(0)).isEqualTo(1);
        }
    }

    @Test
    @Hazard("H-30")
    void questionsOfAnotherDrugAreNotAsked() {
        Plan plan = plan(draft().regimen(Regimen.INTRAVENOUS_BLEOMYCIN)
                .lesion(25, 20)
                .answer("SCR-PLATINUM-ALLERGY", Entry.of(Answer.YES)));
        assertThat(Found.stops(plan)).doesNotContain("SCR-PLATINUM-ALLERGY");
    }

    @Test
    @Hazard("H-37")
    void thatSourcesDisagreeAboutTheWindowIsSaidWithAllOfThem() {
        Plan plan = plan(draft().regimen(Regimen.INTRAVENOUS_BLEOMYCIN).lesion(25, 20));
        List<Finding> found = Found.of(plan, "WIN-DISAGREE");
        assertThat(found).hasSize(1);
        assertThat((List<?>) found.get(0).text().arguments().get(0)).hasSize(3).doesNotContainNull();
        assertThat(Found.of(
                        plan(draft().regimen(Regimen.INTRATUMOURAL_BLEOMYCIN).lesion(12, 8)), "WIN-DISAGREE"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "WIN-2018, 66, false",
        "WIN-2018, 65, true",
        "WIN-YOUNG, 64, false",
        "WIN-YOUNG, 65, true",
        "WIN-ESOPE, 50, false",
        "WIN-ESOPE, 80, false"
    })
    @Hazard("H-37")
    void windowOfAnotherAgeAsksForAReasonExactlyFromItsAgeOn(String window, int age, boolean asked) {
        Plan plan = plan(draft().regimen(Regimen.INTRAVENOUS_BLEOMYCIN)
                .age(age)
                .level(DoseLevel.STANDARD)
                .lesion(25, 20)
                .decision(DecisionFields.WINDOW, Entry.of(window)));
        assertThat(Found.cautions(plan).contains(window + "-CLOSES")).isEqualTo(asked);
    }

    /** Calcium is investigational: even where all else is barred and an approval is named, nobody is led to it. */
    @Test
    @Hazard("H-29")
    void calciumIsNeverProposed() {
        Plan barred = plan(draft().calcium(0.5)
                .decision(DecisionFields.REGIMEN, Entry.missing())
                .creatinine(151)
                .answer("SCR-PLATINUM-ALLERGY", Entry.of(Answer.YES))
                .lesion(8, 8));
        assertThat(Found.keys(barred.advice().recommended().reasons())).containsExactly("reasons.allBarred");
        assertThat(barred.advice().option(Regimen.INTRATUMOURAL_CALCIUM).verdict())
                .isEqualTo(RegimenAdvice.Verdict.POSSIBLE);
        assertThat(Regimen.values())
                .filteredOn(Regimen::underResearchOnly)
                .extracting(Regimen::drug)
                .containsExactly(Drug.CALCIUM);
    }
}
