package org.pulseplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pulseplan.Drafts;
import org.pulseplan.dose.DoseLevel;
import org.pulseplan.dose.RegimenAdvice.Verdict;
import org.pulseplan.electrode.ElectrodeChoice;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Phrase;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.knowledge.ScreeningQuestion;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.patient.CourseFields;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.patient.Subtype;
import org.pulseplan.quantity.InternationalUnits;
import org.pulseplan.quantity.MilligramsPotency;
import org.pulseplan.quantity.Millimetres;
import org.pulseplan.quantity.Seconds;
import org.pulseplan.quantity.UspUnits;
import org.pulseplan.quantity.Volts;

/** What a plan says, seen from outside. Numbers without a comment are those of the worked examples, section 10. */
class PlannerTest {
    private static Drafts draft() {
        return Drafts.of(Plans.KNOWLEDGE);
    }

    private static Plan plan(Drafts drafts) {
        return Plans.PLANNER.plan(drafts.draft());
    }

    private static Drafts intoVein() {
        return draft().regimen(Regimen.INTRAVENOUS_BLEOMYCIN).lesion(25, 20);
    }

    private static List<String> rules(Plan plan, Finding.Level level) {
        return plan.findings(level).stream().map(Finding::rule).toList();
    }

    private static List<String> keys(Plan plan) {
        return plan.findings().stream().map(finding -> finding.text().key()).toList();
    }

    @Test
    @Hazard("H-10")
    void emptyDraftStopsWithoutAnyNumber() {
        Plan plan = Plans.PLANNER.plan(PlanDraft.empty());
        assertThat(plan.stopped()).isTrue();
        assertThat(plan.intravenous().known()).isEmpty();
        assertThat(plan.intratumoural().known()).isEmpty();
        assertThat(plan.regimen().reasons()).contains(Phrase.of("reasons.noLesion"));
    }

    @Test
    @Hazard("H-10")
    void missingCreatinineLeavesNoDoseAndSaysSo() {
        Plan plan = plan(intoVein().patient(PatientFields.CREATININE, Entry.missing()));
        assertThat(plan.intravenous().reasons())
                .containsExactly(Phrase.of("reasons.missing", Phrase.of("fields.creatinine")));
        assertThat(rules(plan, Finding.Level.STOP)).contains("COMPLETE-01");
    }

    @Test
    @Hazard("H-11")
    void rejectedWeightLeavesNoDoseAndStops() {
        Plan plan = plan(
                intoVein().patient(PatientFields.WEIGHT, Entry.rejected("7o", Phrase.of("entry.number.unreadable"))));
        assertThat(plan.intravenous().known()).isEmpty();
        assertThat(keys(plan)).contains("findings.notUnderstood");
    }

    @Test
    @Hazard("H-14")
    void olderPatientGetsNoDoseUntilThePrescriberChooses() {
        assertThat(plan(intoVein().age(66)).intravenous().reasons())
                .extracting(Phrase::key)
                .containsExactly("reasons.doseLevel");
        assertThat(plan(intoVein().age(66).level(DoseLevel.STANDARD))
                        .intravenous()
                        .get()
                        .dose()
                        .value())
                .isEqualTo(26500);
        assertThat(plan(intoVein().age(65)).intravenous().get().level()).isEqualTo(DoseLevel.STANDARD);
    }

    @Test
    void reducedDoseWithoutCauseAsksForAReason() {
        assertThat(rules(plan(intoVein().level(DoseLevel.REDUCED)), Finding.Level.CAUTION))
                .contains("IV-05");
        assertThat(rules(plan(intoVein().age(70).level(DoseLevel.REDUCED)), Finding.Level.CAUTION))
                .doesNotContain("IV-05");
    }

    /** Clearance 32.2: factor 0.60 of 15,000 is 9,000 per square metre, below 10,000; never 0.60 of 10,000. */
    @Test
    @Hazard("H-13")
    void twoReductionsAreNeverMultiplied() {
        Plan plan = plan(intoVein().age(78).creatinine(140).level(DoseLevel.REDUCED));
        assertThat(plan.patient().clearance().get().value()).isCloseTo(32.24, within(0.01));
        assertThat(plan.intravenous().get().perSurface().value()).isEqualTo(9000);
    }

    /** The printed table names 40 twice; the lower share holds at an edge (rule RENAL-US-40). */
    @Test
    @Hazard("H-16")
    void atAnEdgeOfTheRenalTableTheLowerShareHolds() {
        double creatinine = (140 - 60) * 70 * 1.04 / 40.0;
        Plan plan = plan(intoVein().creatinine(creatinine).level(DoseLevel.REDUCED));
        assertThat(plan.patient().clearance().get().value()).isCloseTo(40, within(1e-9));
        assertThat(plan.intravenous().get().perSurface().value()).isEqualTo(9000);
    }

    @Test
    @Hazard("H-15")
    void creatinineAboveTheLimitBarsBleomycinByEveryRoute() {
        Plan plan = plan(intoVein().creatinine(151).level(DoseLevel.REDUCED));
        assertThat(rules(plan, Finding.Level.STOP)).contains("ROUTE-12");
        assertThat(plan.advice().option(Regimen.INTRATUMOURAL_BLEOMYCIN).verdict())
                .isEqualTo(Verdict.BARRED);
        assertThat(plan.advice().recommended().get()).isEqualTo(Regimen.INTRATUMOURAL_CISPLATIN);
        assertThat(rules(plan(intoVein().creatinine(150).level(DoseLevel.REDUCED)), Finding.Level.STOP))
                .doesNotContain("ROUTE-12");
    }

    @Test
    @Hazard("H-15")
    void clearanceBelowThirtyBarsTheVein() {
        Plan plan = plan(intoVein().age(80).body(45, 150).creatinine(120).level(DoseLevel.REDUCED));
        assertThat(plan.patient().clearance().get().value()).isLessThan(30);
        assertThat(rules(plan, Finding.Level.STOP)).contains("RENAL-STOP");
    }

    @Test
    @Hazard("H-03")
    void earlierUspUnitsCountAThousandfold() {
        Plan plan = plan(intoVein().course(new UspUnits(270)));
        assertThat(plan.cumulativeBleomycin().get().value()).isEqualTo(296_500);
        assertThat(rules(plan, Finding.Level.CAUTION)).doesNotContain("CUM-01");
    }

    @Test
    @Hazard("H-03")
    void earlierMilligramsOfPotencyReachTheAlert() {
        Plan plan = plan(intoVein().course(new MilligramsPotency(360)));
        assertThat(plan.cumulativeBleomycin().get().value()).isEqualTo(386_500);
        assertThat(rules(plan, Finding.Level.CAUTION)).contains("CUM-01");
        assertThat(plan.stopped()).isFalse();
    }

    @Test
    @Hazard("H-18")
    void lifetimeLimitCountsThisSessionToo() {
        Plan plan = plan(intoVein().course(new InternationalUnits(390_000)));
        assertThat(plan.cumulativeBleomycin().get().value()).isEqualTo(416_500);
        assertThat(rules(plan, Finding.Level.STOP)).containsExactly("CUM-03");
    }

    @Test
    @Hazard("H-03")
    void unqualifiedMilligramsLeaveTheLifetimeTotalUnknownAndStop() {
        Entries course = Entries.none()
                .with(CourseFields.AMOUNT, Entry.rejected("360 mg", Phrase.of("entry.unit.missing", List.of())));
        Plan plan = plan(intoVein().course(course));
        assertThat(plan.cumulativeBleomycin().known()).isEmpty();
        assertThat(plan.stopped()).isTrue();
    }

    @Test
    @Hazard("H-18")
    void coursesBesideANoAreAContradiction() {
        Plan plan = plan(
                intoVein().course(new UspUnits(30)).patient(PatientFields.PREVIOUS_BLEOMYCIN, Entry.of(Answer.NO)));
        assertThat(plan.cumulativeBleomycin().reasons()).containsExactly(Phrase.of("reasons.coursesContradict"));
    }

    @Test
    @Hazard({"H-22", "H-28"})
    void fiveLesionsAddUpToWhatIsPrinted() {
        Plan plan = plan(draft().regimen(Regimen.INTRATUMOURAL_BLEOMYCIN)
                .lesion(12, 8)
                .lesion(15, 10)
                .lesion(22, 15)
                .lesion(6, 5)
                .lesion(10, 9));
        assertThat(plan.intratumoural().get().volume().value()).isCloseTo(1.94, within(1e-9));
        assertThat(plan.intratumoural().get().amount().value()).isCloseTo(1940, within(1e-6));
    }

    @Test
    @Hazard("H-25")
    void cisplatinIsNotComputedWithoutTheConcentrationInStock() {
        Plan plan = plan(draft().regimen(Regimen.INTRATUMOURAL_CISPLATIN).lesion(12, 8));
        assertThat(plan.lesions().get(0).injection().known()).isEmpty();
        assertThat(plan.stopped()).isTrue();
    }

    @Test
    @Hazard("H-09")
    void lesionTooSmallToMeasureGetsNoDoseInsteadOfZero() {
        Plan plan = plan(draft().regimen(Regimen.INTRATUMOURAL_BLEOMYCIN).lesion(2, 1));
        assertThat(plan.lesions().get(0).injection().reasons())
                .extracting(Phrase::key)
                .containsExactly("reasons.tooSmall");
    }

    @Test
    @Hazard("H-36")
    void fewSmallLesionsAreProposedForInjection() {
        Plan plan = plan(draft().lesion(12, 8).lesion(20, 8));
        assertThat(plan.advice().recommended().get()).isEqualTo(Regimen.INTRATUMOURAL_BLEOMYCIN);
        assertThat(rules(plan, Finding.Level.STOP)).containsExactly("CHOICE-01");
    }

    @Test
    @Hazard("H-27")
    void manyLargeOrUlceratedLesionsAreProposedForTheVein() {
        Drafts many = draft();
        for (int index = 0; index < 8; index++) {
            many.lesion(8, 8);
        }
        assertThat(plan(many).advice().recommended().get()).isEqualTo(Regimen.INTRAVENOUS_BLEOMYCIN);
        assertThat(plan(draft().lesion(20.1, 8)).advice().recommended().get()).isEqualTo(Regimen.INTRAVENOUS_BLEOMYCIN);
        Drafts ulcerated = draft();
        ulcerated.lesion(Entries.none()
                .with(LesionFields.DIAMETER_1, new Millimetres(10))
                .with(LesionFields.DIAMETER_2, new Millimetres(10))
                .with(LesionFields.ULCERATED, Answer.YES));
        assertThat(plan(ulcerated).advice().recommended().get()).isEqualTo(Regimen.INTRAVENOUS_BLEOMYCIN);
    }

    @Test
    @Hazard("H-36")
    void choiceAgainstTheProposalAsksForAReason() {
        Plan plan = plan(draft().lesion(12, 8).regimen(Regimen.INTRAVENOUS_BLEOMYCIN));
        assertThat(rules(plan, Finding.Level.CAUTION)).contains("ROUTE-ORDER");
        assertThat(plan.stopped()).isFalse();
    }

    @Test
    @Hazard("H-30")
    void unansweredStopQuestionStopsAndIsNamedOnce() {
        ScreeningQuestion question = Plans.KNOWLEDGE.screening().stream()
                .filter(one ->
                        one.onYes() == Finding.Level.STOP && one.regimens().contains(Regimen.INTRAVENOUS_BLEOMYCIN))
                .findFirst()
                .orElseThrow();
        Plan plan = plan(intoVein().answer(question.id(), Entry.missing()));
        assertThat(rules(plan, Finding.Level.STOP)).containsExactly("SCREEN-01");
        Plan answered = plan(intoVein().answer(question.id(), Entry.of(Answer.YES)));
        assertThat(rules(answered, Finding.Level.STOP))
                .containsExactly(question.fact().id());
        Plan notKnown = plan(intoVein().answer(question.id(), Entry.of(Answer.NOT_KNOWN)));
        assertThat(rules(notKnown, Finding.Level.STOP))
                .containsExactly(question.fact().id());
    }

    @Test
    @Hazard("H-30")
    void everyQuestionAnsweredWithYesIsFoundForEachOfItsRegimens() {
        for (ScreeningQuestion question : Plans.KNOWLEDGE.screening()) {
            for (Regimen regimen : question.regimens()) {
                Plan plan = plan(draft().regimen(regimen)
                        .cisplatinAt(BigDecimal.ONE)
                        .lesion(12, 8)
                        .answer(question.id(), Entry.of(Answer.YES)));
                assertThat(plan.findings())
                        .as("%s for %s", question.id(), regimen)
                        .anyMatch(finding ->
                                finding.rule().equals(question.fact().id()) && finding.level() == question.onYes());
            }
        }
    }

    @Test
    void windowIsThatOfTheRouteUnlessChosen() {
        Plan usual = plan(intoVein());
        assertThat(usual.window().get().opens().value()).isEqualTo(8);
        assertThat(usual.window().get().closes().value()).isEqualTo(28);
        Plan late = plan(
                intoVein().age(70).level(DoseLevel.STANDARD).decision(DecisionFields.WINDOW, Entry.of("WIN-2018")));
        assertThat(late.window().get().closes().value()).isEqualTo(40);
        assertThat(rules(late, Finding.Level.CAUTION)).doesNotContain("WIN-2018-CLOSES");
        Plan early = plan(intoVein().age(50).decision(DecisionFields.WINDOW, Entry.of("WIN-YOUNG")));
        assertThat(early.window().get().opens().value()).isEqualTo(5);
        assertThat(early.window().get().closes().value()).isEqualTo(15);
    }

    @Test
    void windowOfAnotherAgeAsksForAReason() {
        assertThat(rules(
                        plan(intoVein().age(50).decision(DecisionFields.WINDOW, Entry.of("WIN-2018"))),
                        Finding.Level.CAUTION))
                .contains("WIN-2018-CLOSES");
        assertThat(rules(
                        plan(intoVein()
                                .age(65)
                                .level(DoseLevel.STANDARD)
                                .decision(DecisionFields.WINDOW, Entry.of("WIN-YOUNG"))),
                        Finding.Level.CAUTION))
                .contains("WIN-YOUNG-CLOSES");
    }

    @Test
    @Hazard("H-37")
    void windowOfTheOtherRouteIsNotApplied() {
        Plan plan = plan(intoVein().decision(DecisionFields.WINDOW, Entry.of("WIN-IT")));
        assertThat(plan.window().known()).isEmpty();
        assertThat(plan.stopped()).isTrue();
    }

    @Test
    @Hazard("H-40")
    void needleReachesTheDeepMarginAndTheMarginBelow() {
        assertThat(electrode(5, 20).electrode().id()).isEqualTo("linear-10");
        assertThat(electrode(5.1, 20).electrode().id()).isEqualTo("linear-20");
        assertThat(electrode(15, 20).electrode().id()).isEqualTo("linear-20");
        assertThat(electrode(22, 30).electrode().id()).isEqualTo("linear-30");
        assertThat(electrode(5, 30.1).electrode().id()).isEqualTo("hexagonal-10");
    }

    private static ElectrodeChoice electrode(double depth, double diameter) {
        return plan(draft().regimen(Regimen.INTRAVENOUS_BLEOMYCIN).lesion(diameter, 10, depth))
                .lesions()
                .get(0)
                .electrode()
                .get();
    }

    @Test
    @Hazard("H-40")
    void lesionTooDeepForEveryNeedleStops() {
        Plan plan = plan(draft().regimen(Regimen.INTRAVENOUS_BLEOMYCIN).lesion(25, 10, 28));
        assertThat(plan.lesions().get(0).electrode().reasons())
                .extracting(Phrase::key)
                .containsExactly("reasons.noNeedleReaches");
        assertThat(plan.stopped()).isTrue();
    }

    @Test
    @Hazard("H-40")
    void shortNeedleChosenByThePrescriberStops() {
        Plan plan = plan(draft().regimen(Regimen.INTRAVENOUS_BLEOMYCIN).lesion(chosen(10, "linear-10")));
        assertThat(rules(plan, Finding.Level.STOP)).containsExactly("ELEC-01");
        Plan longer = plan(draft().regimen(Regimen.INTRAVENOUS_BLEOMYCIN).lesion(chosen(10, "linear-20")));
        assertThat(longer.stopped()).isFalse();
        assertThat(longer.lesions().get(0).electrode().get().chosenByPrescriber())
                .isTrue();
    }

    /** 1,300 V/cm over 8 mm would need 1,040 V, more than a generator of 1,000 V gives (example 20). */
    @Test
    @Hazard("H-42")
    void platesOfEightMillimetresNeedMoreThanTheGeneratorGives() {
        Plan plan = plan(draft().regimen(Regimen.INTRAVENOUS_BLEOMYCIN).lesion(chosen(3, "plates-8")));
        assertThat(rules(plan, Finding.Level.STOP)).containsExactly("ELEC-04");
        Plan stronger = plan(draft().regimen(Regimen.INTRAVENOUS_BLEOMYCIN)
                .lesion(chosen(3, "plates-8"))
                .decision(DecisionFields.GENERATOR_LIMIT, Entry.of(new Volts(1040))));
        assertThat(stronger.stopped()).isFalse();
    }

    @Test
    @Hazard("H-40")
    void platesPressedFlatMayNotReachTheDeepMargin() {
        Plan deep = plan(draft().regimen(Regimen.INTRAVENOUS_BLEOMYCIN).lesion(chosen(3, "plates-6")));
        assertThat(rules(deep, Finding.Level.CAUTION)).contains("E-PLATES-FLAT");
        Plan shallow = plan(draft().regimen(Regimen.INTRAVENOUS_BLEOMYCIN)
                .lesion(chosen(2, "plates-6"))
                .decision(DecisionFields.MARGIN, Entry.of(new Millimetres(3))));
        assertThat(rules(shallow, Finding.Level.CAUTION)).doesNotContain("E-PLATES-FLAT");
    }

    @Test
    @Hazard("H-43")
    void unknownElectrodeIsNotReplaced() {
        Plan plan = plan(draft().regimen(Regimen.INTRAVENOUS_BLEOMYCIN).lesion(chosen(3, "linear-99")));
        assertThat(plan.lesions().get(0).electrode().known()).isEmpty();
        assertThat(plan.stopped()).isTrue();
    }

    private static Entries chosen(double depth, String electrode) {
        return Entries.none()
                .with(LesionFields.DIAMETER_1, new Millimetres(15))
                .with(LesionFields.DIAMETER_2, new Millimetres(10))
                .with(LesionFields.DEPTH, new Millimetres(depth))
                .with(LesionFields.ELECTRODE, electrode);
    }

    /** Example 21: a plaque of 40 x 30 mm with a margin of 5 mm and the hexagon of 8 mm needs 12 applications. */
    @Test
    @Hazard("H-45")
    void applicationsOfAPlaqueAreEstimated() {
        Plan plan = plan(draft().regimen(Regimen.INTRAVENOUS_BLEOMYCIN)
                .lesion(40, 30)
                .decision(DecisionFields.SECONDS_PER_APPLICATION, Entry.of(new Seconds(20))));
        ElectrodeChoice choice = plan.lesions().get(0).electrode().get();
        assertThat(choice.applications().get().value()).isEqualTo(12);
        assertThat(choice.time().get().value()).isCloseTo(4, within(1e-9));
        assertThat(choice.pulses().value() * 12).isEqualTo(1152);
        assertThat(rules(plan, Finding.Level.CAUTION)).doesNotContain("WIN-SPLIT");
    }

    @Test
    @Hazard("H-38")
    void applicationsThatDoNotFitTheWindowAreFound() {
        Plan plan = plan(draft().regimen(Regimen.INTRAVENOUS_BLEOMYCIN)
                .lesion(150, 100)
                .decision(DecisionFields.SECONDS_PER_APPLICATION, Entry.of(new Seconds(20))));
        assertThat(rules(plan, Finding.Level.CAUTION)).contains("WIN-SPLIT");
    }

    @Test
    void subtypeFollowsTheReceptors() {
        Plan plan = plan(intoVein());
        assertThat(plan.patient().subtype().get()).isEqualTo(Subtype.LUMINAL_A_LIKE);
    }

    @Test
    @Hazard("H-49")
    void planNamesEveryFactThatItRestsOn() {
        Plan plan = plan(intoVein());
        assertThat(plan.basis().consulted())
                .extracting(fact -> fact.id())
                .contains("IV-01", "ROUND-IV", "WIN-ESOPE-OPENS");
        assertThat(plan.basis().notAdopted())
                .extracting(fact -> fact.id())
                .contains("ROUND-IV")
                .doesNotContain("IV-01");
    }

    @Test
    void sameDraftSamePlan() {
        assertThat(plan(intoVein())).isEqualTo(plan(intoVein()));
    }
}
