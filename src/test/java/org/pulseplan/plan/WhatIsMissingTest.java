package org.pulseplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pulseplan.Drafts;
import org.pulseplan.dose.DoseLevel;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Field;
import org.pulseplan.entry.Finding;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.Fact;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.knowledge.ScreeningQuestion;
import org.pulseplan.patient.CourseFields;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.patient.Sex;
import org.pulseplan.quantity.GigaPerLitre;
import org.pulseplan.quantity.InternationalUnits;
import org.pulseplan.quantity.InternationalUnitsPerMillilitre;
import org.pulseplan.quantity.MilligramsPerMillilitre;
import org.pulseplan.quantity.Ratio;

/** A plan is never usable while something that its safety rests on is missing, not known or contradictory. */
class WhatIsMissingTest {
    private static Drafts injected() {
        return Drafts.of(Plans.KNOWLEDGE)
                .regimen(Regimen.INTRATUMOURAL_BLEOMYCIN)
                .lesion(12, 8);
    }

    private static Plan plan(Drafts drafts) {
        return Plans.PLANNER.plan(drafts.draft());
    }

    private static List<String> rules(Plan plan, Finding.Level level) {
        return plan.findings(level).stream()
                .flatMap(Finding::each)
                .map(Finding::rule)
                .toList();
    }

    private static <T> Plan without(Field<T> field) {
        return plan(injected().patient(field, Entry.missing()));
    }

    @Test
    void theCompleteDraftIsUsable() {
        assertThat(plan(injected()).stopped()).isFalse();
    }

    /** Creatinine above the limit bars bleomycin by every route, so an unknown creatinine may not pass either. */
    @Test
    @Hazard("H-10")
    void bleomycinIntoTheTumourNeedsCreatinineSexAndAgeToo() {
        assertThat(without(PatientFields.CREATININE).stopped()).isTrue();
        assertThat(without(PatientFields.SEX).stopped()).isTrue();
        assertThat(without(PatientFields.BIRTH_DATE).stopped()).isTrue();
        assertThat(plan(injected().decision(DecisionFields.SESSION_DATE, Entry.missing()))
                        .stopped())
                .isTrue();
    }

    @Test
    void aBirthAfterTheTreatmentSessionStops() {
        Plan plan = plan(injected().patient(PatientFields.BIRTH_DATE, Entry.of(LocalDate.of(2026, 11, 25))));
        assertThat(plan.stopped()).isTrue();
        assertThat(plan.patient().age().known()).isEmpty();
    }

    /** All questions answered with "not known" must weigh as much as all of them left open. */
    @ParameterizedTest
    @EnumSource(Regimen.class)
    @Hazard("H-30")
    void notKnownWeighsAsMuchAsYes(Regimen regimen) {
        for (ScreeningQuestion question : Plans.KNOWLEDGE.screening()) {
            if (question.regimens().contains(regimen)) {
                Plan plan = plan(injected()
                        .regimen(regimen)
                        .decision(DecisionFields.CISPLATIN_CONCENTRATION, Entry.of(new MilligramsPerMillilitre(2)))
                        .answer(question.id(), Entry.of(Answer.NOT_KNOWN)));
                assertThat(rules(plan, question.onYes()))
                        .as(question.id())
                        .contains(question.fact().id());
            }
        }
    }

    @Test
    @Hazard("H-30")
    void aManAnsweredAsPregnantIsAContradiction() {
        Plan plan = plan(injected().sex(Sex.MALE).answer("SCR-PREGNANCY", Entry.of(Answer.YES)));
        assertThat(plan.findings(Finding.Level.STOP))
                .extracting(finding -> finding.text().key())
                .containsExactly("findings.answeredForAMan");
        assertThat(plan(injected().sex(Sex.MALE)).stopped()).isFalse();
    }

    @Test
    @Hazard("H-18")
    void aCourseAfterTheTreatmentSessionHasNotBeenGiven() {
        Entries course = Entries.none().with(CourseFields.AMOUNT, new InternationalUnits(15_000));
        Plan later = plan(injected().course(course.with(CourseFields.DATE, LocalDate.of(2026, 11, 24))));
        assertThat(later.findings(Finding.Level.STOP))
                .extracting(finding -> finding.text().key())
                .containsExactly("findings.courseLater");
        assertThat(plan(injected().course(course.with(CourseFields.DATE, LocalDate.of(2026, 11, 23))))
                        .stopped())
                .isFalse();
    }

    @Test
    void belowEighteenOnlyASpecialistMayGoOnAndNoClearanceIsComputed() {
        Plan child = plan(injected().age(17));
        assertThat(rules(child, Finding.Level.STOP)).containsExactly("AGE-ADULT");
        assertThat(child.findings(Finding.Level.STOP).get(0).overridable()).isTrue();
        assertThat(child.patient().clearance().known()).isEmpty();
        assertThat(plan(injected().age(18)).patient().clearance().known()).isPresent();
        assertThat(rules(plan(injected().age(18)), Finding.Level.STOP)).isEmpty();
    }

    /** "Enter or correct it" would invite a falsified depth. */
    @Test
    void whereNoElectrodeReachesTheLesionIsNamedAndTheDepthIsNotCalledWrong() {
        Plan plan = plan(injected().lesion(12, 8, 26));
        Finding stop = plan.findings(Finding.Level.STOP).get(0);
        assertThat(plan.findings(Finding.Level.STOP)).hasSize(1);
        assertThat(stop.rule()).isEqualTo("ELEC-01");
        assertThat(stop.place().lesion()).isEqualTo(2);
        assertThat(plan(injected().lesion(12, 8, 25)).stopped()).isFalse();
    }

    /** 1 mg/mL doubles the published volume: 0.80 mL into 0.40 cm3. */
    @Test
    void aWeakSolutionThatTheLesionCannotHoldAsksOnce() {
        Drafts drafts = Drafts.of(Plans.KNOWLEDGE)
                .regimen(Regimen.INTRATUMOURAL_CISPLATIN)
                .lesion(12, 8)
                .lesion(11, 8);
        Plan weak =
                plan(drafts.decision(DecisionFields.CISPLATIN_CONCENTRATION, Entry.of(new MilligramsPerMillilitre(1))));
        assertThat(weak.findings(Finding.Level.CAUTION))
                .filteredOn(finding -> finding.rule().equals("IT-VOLUME"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.also()).hasSize(1));
        Plan published =
                plan(drafts.decision(DecisionFields.CISPLATIN_CONCENTRATION, Entry.of(new MilligramsPerMillilitre(2))));
        assertThat(rules(published, Finding.Level.CAUTION)).doesNotContain("IT-VOLUME");
    }

    @Test
    @Hazard("H-19")
    void bleomycinForInjectionInAnotherConcentrationAsks() {
        Plan strong = plan(injected()
                .decision(
                        DecisionFields.INTRATUMOURAL_CONCENTRATION,
                        Entry.of(new InternationalUnitsPerMillilitre(3_000))));
        assertThat(rules(strong, Finding.Level.CAUTION)).contains("IT-CONC");
        assertThat(rules(plan(injected()), Finding.Level.CAUTION)).doesNotContain("IT-CONC");
    }

    /** Choosing injection against the proposal is one decision, whatever the number of lesions that speak against it. */
    @Test
    @Hazard("H-58")
    void injectionAgainstSeveralRulesAsksForOneReason() {
        Plan plan = plan(injected().lesion(25, 20).lesion(22, 20).lesion(35, 30));
        List<Finding> cautions = plan.findings(Finding.Level.CAUTION).stream()
                .filter(finding -> finding.rule().startsWith("ROUTE-"))
                .toList();
        assertThat(cautions).hasSize(1);
        assertThat(cautions.get(0).each().map(Finding::rule)).contains("ROUTE-ORDER", "ROUTE-03");
    }

    /** A sheet for the vein must not ask the site to adopt the dose bands of cisplatin. */
    @Test
    void aPlanRestsOnTheRulesOfItsOwnRegimen() {
        Plan vein = plan(Drafts.of(Plans.KNOWLEDGE)
                .regimen(Regimen.INTRAVENOUS_BLEOMYCIN)
                .lesion(25, 20));
        assertThat(vein.basis().consulted())
                .extracting(Fact::id)
                .contains("IV-01")
                .doesNotContain("CIS-CONC", "IT-CONC");
        assertThat(plan(injected()).basis().consulted())
                .extracting(Fact::id)
                .contains("IT-CONC")
                .doesNotContain("ROUND-IV");
    }

    /** Thresholds of trials, recalled: they ask, they do not bar. */
    @Test
    void bleedingRisksAskAndTheEdgesDoNot() {
        Drafts low = injected()
                .patient(PatientFields.PLATELETS, Entry.of(new GigaPerLitre(69)))
                .patient(PatientFields.INR, Entry.of(new Ratio(1.6)));
        assertThat(rules(plan(low), Finding.Level.CAUTION)).contains("COAG-ASK-PLATELETS", "COAG-ASK-INR");
        Drafts edge = injected()
                .patient(PatientFields.PLATELETS, Entry.of(new GigaPerLitre(70)))
                .patient(PatientFields.INR, Entry.of(new Ratio(1.5)));
        assertThat(rules(plan(edge), Finding.Level.CAUTION)).doesNotContain("COAG-ASK-PLATELETS", "COAG-ASK-INR");
    }

    /** A creatinine that bars bleomycin sends the patient to cisplatin, whose label bars kidney impairment. */
    @Test
    void cisplatinWithPoorKidneysAsksEvenWhereTheQuestionWasAnsweredWithNo() {
        Drafts drafts = Drafts.of(Plans.KNOWLEDGE)
                .regimen(Regimen.INTRATUMOURAL_CISPLATIN)
                .decision(DecisionFields.CISPLATIN_CONCENTRATION, Entry.of(new MilligramsPerMillilitre(2)))
                .lesion(12, 8);
        assertThat(rules(plan(drafts), Finding.Level.CAUTION)).doesNotContain("SCR-CIS-RULE");
        assertThat(rules(plan(drafts.creatinine(200)), Finding.Level.CAUTION)).contains("SCR-CIS-RULE");
    }

    @Test
    void fibrosisAsksBeforeBleomycinIsInjected() {
        assertThat(rules(plan(injected().answer("SCR-FIBROSIS", Entry.of(Answer.YES))), Finding.Level.CAUTION))
                .contains("ROUTE-11");
        assertThat(rules(plan(injected()), Finding.Level.CAUTION)).doesNotContain("ROUTE-11");
    }

    /** Worked example 3: who takes the standard dose in spite of the kidneys sees the 16,000 IU that the rules propose. */
    @Test
    void theStandardDoseDespiteKidneysStandsBesideTheReducedOne() {
        Plan plan = plan(Drafts.of(Plans.KNOWLEDGE)
                .regimen(Regimen.INTRAVENOUS_BLEOMYCIN)
                .age(61)
                .body(58, 160)
                .creatinine(110)
                .level(DoseLevel.STANDARD)
                .lesion(25, 20));
        Finding finding = plan.eachFinding()
                .filter(one -> one.rule().equals("RENAL-COMBINE"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.comparison().orElseThrow())
                .isEqualTo(new Finding.Comparison(new InternationalUnits(24_000), new InternationalUnits(16_000)));
    }
}
