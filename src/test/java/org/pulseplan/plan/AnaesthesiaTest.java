package org.pulseplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pulseplan.Drafts;
import org.pulseplan.Rules;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Finding;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.patient.CourseFields;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.quantity.InternationalUnits;
import org.pulseplan.quantity.Millimetres;

/** Section 7 of the rule base: anaesthesia, oxygen after bleomycin, lidocaine, adrenaline, pain. */
class AnaesthesiaTest {
    private static final KnowledgeBase BASE = KnowledgeBase.shipped();

    /** Worked example 25: plain, 62 kg: the lower of 279 and 200 mg, which is 20 mL of 1 %. */
    @Test
    @Hazard("H-48")
    void plainLidocaineStopsAtTheFixedAmount() {
        assertThat(words(local(62, LocalAnaesthetic.LIDOCAINE_PLAIN), "AN-11"))
                .contains("at most 200 mg, that is 20 mL of 1 %", "= 279 mg", "248 mg");
    }

    @ParameterizedTest
    @CsvSource({"44, 198", "44.4, 199.8", "44.5, 200", "40, 180"})
    @Hazard("H-48")
    void plainLidocaineOfALightPatientIsByWeight(double weight, String most) {
        assertThat(words(local(weight, LocalAnaesthetic.LIDOCAINE_PLAIN), "AN-11"))
                .contains("at most " + most + " mg");
    }

    @ParameterizedTest
    @CsvSource({"60, 420", "71, 497", "72, 500", "95, 500"})
    @Hazard("H-48")
    void lidocaineWithAdrenalineIsTheLowerOfTwoLimits(double weight, String most) {
        assertThat(words(local(weight, LocalAnaesthetic.LIDOCAINE_WITH_ADRENALINE), "AN-11-ADRENALINE"))
                .contains("at most " + most + " mg", "400 mg");
    }

    @Test
    @Hazard("H-48")
    void lidocaineWithoutAWeightIsNotGuessed() {
        Drafts drafts = Drafts.of(BASE)
                .patient(PatientFields.WEIGHT, Entry.missing())
                .lesion(12, 8)
                .decision(DecisionFields.ANAESTHESIA, Entry.of(Anaesthesia.LOCAL))
                .decision(DecisionFields.LOCAL_ANAESTHETIC, Entry.of(LocalAnaesthetic.LIDOCAINE_PLAIN));
        assertThat(words(Rules.plan(BASE, drafts.draft()), "AN-11")).contains("weight is missing");
    }

    @Test
    void localAnaesthesiaWithoutADrugAsksForOne() {
        Plan plan = Rules.plan(
                BASE,
                Drafts.of(BASE)
                        .lesion(12, 8)
                        .decision(DecisionFields.ANAESTHESIA, Entry.of(Anaesthesia.LOCAL))
                        .draft());
        assertThat(words(plan, "AN-11")).contains("not with which drug");
        assertThat(Rules.said(general(Drafts.of(BASE).lesion(12, 8)), "AN-11")).isEmpty();
    }

    /** Bleomycin that never reaches the lesion is a session in vain: adrenaline beside the vein asks for a reason. */
    @Test
    @Hazard("H-48")
    void adrenalineAsksForAReasonOnlyWhereTheDrugComesThroughTheBlood() {
        assertThat(level(adrenaline(Regimen.INTRAVENOUS_BLEOMYCIN), "AN-10")).isEqualTo(Finding.Level.CAUTION);
        assertThat(level(adrenaline(Regimen.INTRATUMOURAL_BLEOMYCIN), "AN-10")).isEqualTo(Finding.Level.NOTE);
        assertThat(Rules.said(local(70, LocalAnaesthetic.LIDOCAINE_PLAIN), "AN-10"))
                .isEmpty();
    }

    /** Few and small until one lesion too many, one millimetre too wide, or an electrode that hurts. */
    @Test
    void anaesthesiaIsProposedByNumberSizeAndElectrode() {
        assertThat(words(plan(lesions(7, 30)), "AN-PROPOSAL")).contains("Local anaesthesia");
        assertThat(words(plan(lesions(8, 10)), "AN-PROPOSAL")).contains("General", "8 lesions, more than 7");
        assertThat(words(plan(lesions(1, 31)), "AN-PROPOSAL")).contains("General", "31 mm", "hexagonal");
        assertThat(words(plan(Drafts.of(BASE).lesion(12, 8).answer("SCR-MOUTH", Entry.of(Answer.YES))), "AN-PROPOSAL"))
                .contains("General", "mouth");
    }

    @Test
    void nothingIsProposedForALesionWithoutASize() {
        assertThat(Rules.said(plan(Drafts.of(BASE).lesion(Entries.none())), "AN-PROPOSAL"))
                .isEmpty();
    }

    @Test
    @Hazard("H-32")
    void oxygenPlanStandsForEveryoneWhoHasHadBleomycinOrWillGetIt() {
        assertThat(words(plan(Drafts.of(BASE).lesion(12, 8)), "AN-04")).contains("30 %", "always gets oxygen");
        Drafts cisplatin = Drafts.of(BASE)
                .lesion(12, 8)
                .regimen(Regimen.INTRATUMOURAL_CISPLATIN)
                .cisplatinAt(java.math.BigDecimal.ONE);
        assertThat(Rules.said(plan(cisplatin), "AN-04")).isEmpty();
        assertThat(Rules.said(plan(cisplatin.course(new InternationalUnits(15_000))), "AN-04"))
                .hasSize(1);
    }

    /** Rule AN-06: within two months before the session, to the day; an undated course cannot be ruled out. */
    @ParameterizedTest
    @CsvSource({"2026-09-23, true", "2026-09-22, false", "2026-11-01, true", "2015-03-01, false"})
    @Hazard("H-32")
    void bleomycinWithinTwoMonthsMakesOxygenRiskier(LocalDate given, boolean recent) {
        Plan plan = general(Drafts.of(BASE)
                .lesion(12, 8)
                .course(Entries.none()
                        .with(CourseFields.DATE, given)
                        .with(CourseFields.AMOUNT, new InternationalUnits(15_000))));
        assertThat(Rules.said(plan, "AN-06").isEmpty()).isEqualTo(!recent);
    }

    @Test
    @Hazard("H-32")
    void courseWithoutADateCannotBeRuledOut() {
        assertThat(words(general(Drafts.of(BASE).lesion(12, 8).course(new InternationalUnits(15_000))), "AN-06"))
                .contains("course 1 has no date");
    }

    /** Women of 60 years and 70 kg: 166 umol/L is a clearance of 35.09, 167 one of 34.87. */
    @ParameterizedTest
    @CsvSource({"166, false", "167, true"})
    @Hazard("H-32")
    void slowClearanceMakesOxygenRiskier(double creatinine, boolean riskier) {
        Plan plan = general(Drafts.of(BASE)
                .lesion(12, 8)
                .regimen(Regimen.INTRATUMOURAL_BLEOMYCIN)
                .creatinine(creatinine));
        assertThat(Rules.said(plan, "AN-06").isEmpty()).isEqualTo(!riskier);
    }

    /** 450 mg of potency are 450,000 international units. */
    @Test
    @Hazard("H-32")
    void highTotalMakesOxygenRiskier() {
        Drafts cisplatin = Drafts.of(BASE).lesion(12, 8).regimen(Regimen.INTRATUMOURAL_CISPLATIN);
        Entries atLimit = dated(450_000);
        assertThat(Rules.said(general(cisplatin.course(atLimit)), "AN-06")).isEmpty();
        assertThat(words(general(cisplatin.course(dated(1))), "AN-06")).contains("450,001", "450 mg potency");
    }

    @Test
    void riskWeighsAsMuchAsTheAnaesthesia() {
        Drafts slow = Drafts.of(BASE)
                .lesion(12, 8)
                .regimen(Regimen.INTRATUMOURAL_BLEOMYCIN)
                .creatinine(170);
        assertThat(level(general(slow), "AN-06")).isEqualTo(Finding.Level.CAUTION);
        assertThat(level(plan(slow.decision(DecisionFields.ANAESTHESIA, Entry.of(Anaesthesia.LOCAL))), "AN-06"))
                .isEqualTo(Finding.Level.NOTE);
    }

    @Test
    void painIsExpectedWhereItWasSeen() {
        Plan plan = plan(Drafts.of(BASE)
                .lesion(30, 20)
                .lesion(Entries.none()
                        .with(LesionFields.DIAMETER_1, new Millimetres(12))
                        .with(LesionFields.DIAMETER_2, new Millimetres(8))
                        .with(LesionFields.IRRADIATED, Answer.YES))
                .answer("SCR-PAIN", Entry.of(Answer.YES)));
        assertThat(String.join(" ", Rules.words(plan, "AN-14")))
                .contains("radiotherapy before at lesion 2", "lesion 1 of 30 mm", "severe pain already");
        assertThat(String.join(" ", Rules.words(plan(Drafts.of(BASE).lesion(29.9, 20)), "AN-14")))
                .doesNotContain("Here:");
    }

    @Test
    void antiInflammatoryPainkillersNameTheClearanceWhereItIsLow() {
        assertThat(words(plan(Drafts.of(BASE).lesion(12, 8).creatinine(130)), "AN-14"))
                .contains("great care", "44.8 mL/min");
        assertThat(words(plan(Drafts.of(BASE).lesion(12, 8)), "AN-14")).doesNotContain("clearance");
    }

    private static Entries dated(double amount) {
        return Entries.none()
                .with(CourseFields.DATE, LocalDate.of(2010, 1, 1))
                .with(CourseFields.AMOUNT, new InternationalUnits(amount));
    }

    private static Drafts lesions(int count, double diameter) {
        Drafts drafts = Drafts.of(BASE);
        for (int i = 0; i < count; i++) {
            drafts.lesion(diameter, 8);
        }
        return drafts;
    }

    private static Plan adrenaline(Regimen regimen) {
        return plan(Drafts.of(BASE)
                .lesion(12, 8)
                .regimen(regimen)
                .decision(DecisionFields.ANAESTHESIA, Entry.of(Anaesthesia.LOCAL))
                .decision(DecisionFields.LOCAL_ANAESTHETIC, Entry.of(LocalAnaesthetic.LIDOCAINE_WITH_ADRENALINE)));
    }

    private static Plan local(double weight, LocalAnaesthetic drug) {
        return plan(Drafts.of(BASE)
                .body(weight, 165)
                .lesion(12, 8)
                .decision(DecisionFields.ANAESTHESIA, Entry.of(Anaesthesia.LOCAL))
                .decision(DecisionFields.LOCAL_ANAESTHETIC, Entry.of(drug)));
    }

    private static Plan general(Drafts drafts) {
        return plan(drafts.decision(DecisionFields.ANAESTHESIA, Entry.of(Anaesthesia.GENERAL)));
    }

    private static Plan plan(Drafts drafts) {
        return Rules.plan(BASE, drafts.draft());
    }

    private static String words(Plan plan, String rule) {
        return String.join(" ", Rules.words(plan, rule));
    }

    private static Finding.Level level(Plan plan, String rule) {
        return Rules.said(plan, rule).get(0).level();
    }
}
