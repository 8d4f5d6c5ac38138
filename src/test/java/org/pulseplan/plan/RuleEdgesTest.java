package org.pulseplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pulseplan.Drafts;
import org.pulseplan.Rules;
import org.pulseplan.dose.DoseLevel;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Finding;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.quantity.Count;
import org.pulseplan.quantity.Millimetres;

/** Rules with a threshold, on both sides of it: what is said at it and what just beyond. */
class RuleEdgesTest {
    private static final KnowledgeBase BASE = KnowledgeBase.shipped();

    @ParameterizedTest
    @CsvSource({"17, 1", "18, 0"})
    void patientBelowEighteenIsOutsideTheEvidence(int age, int said) {
        assertThat(Rules.said(plan(intravenous().age(age)), "AGE-ADULT")).hasSize(said);
    }

    @ParameterizedTest
    @CsvSource({"2, 0", "3, 1"})
    void performanceStatusAboveTwoAsksForAReason(int grade, int said) {
        assertThat(Rules.said(plan(intravenous().patient(PatientFields.ECOG, Entry.of(new Count(grade)))), "ECOG-01"))
                .hasSize(said);
    }

    @ParameterizedTest
    @CsvSource({"30, 0", "30.1, 1"})
    void lesionDeeperThanTheTrialAllowedAsksForAReason(double depth, int said) {
        assertThat(Rules.said(plan(intravenous().lesion(25, 20, depth)), "ELEC-05"))
                .hasSize(said);
    }

    @ParameterizedTest
    @CsvSource({"30, 0", "30.1, 1"})
    void lesionAboveThreeCentimetresChangesTheGoal(double diameter, int said) {
        assertThat(Rules.said(plan(intravenous().lesion(diameter, 20)), "ROUTE-05"))
                .hasSize(said);
    }

    @ParameterizedTest
    @CsvSource({"20, 0", "20.1, 1"})
    void injectionAboveTwoCentimetresAsksForAReason(double diameter, int said) {
        assertThat(Rules.said(plan(injected().lesion(diameter, 10)), "ROUTE-03"))
                .hasSize(said);
    }

    @Test
    void ulceratedLesionMayLeakWhatIsInjectedButNotWhatIsInfused() {
        Entries ulcerated = Entries.none()
                .with(LesionFields.DIAMETER_1, new Millimetres(12))
                .with(LesionFields.DIAMETER_2, new Millimetres(8))
                .with(LesionFields.ULCERATED, Answer.YES);
        assertThat(level(plan(injected().lesion(ulcerated)), "ROUTE-13")).isEqualTo(Finding.Level.CAUTION);
        assertThat(Rules.said(plan(intravenous().lesion(ulcerated)), "ROUTE-13"))
                .isEmpty();
        assertThat(Rules.said(plan(injected().lesion(12, 8)), "ROUTE-13")).isEmpty();
    }

    /** 29 spheres of 15 mm hold 1.767 cm3 and get 440 units each: 12,760; with 35 of them 15,400, above one vial. */
    @Test
    void injectionsTogetherAreHeldAgainstOneVialAndAgainstTheVein() {
        assertThat(Rules.said(plan(spheres(29)), "IT-TOTAL")).isEmpty();
        assertThat(Rules.said(plan(spheres(35)), "IT-TOTAL")).hasSize(1);
        assertThat(Rules.said(plan(spheres(60)), "IT-TOTAL-STOP")).isEmpty();
        assertThat(level(plan(spheres(61)), "IT-TOTAL-STOP")).isEqualTo(Finding.Level.STOP);
    }

    /** A sphere of 2.9 mm holds 0.0128 cm3: 12.8 units become 10; one of 2.7 mm holds 0.0103: 10.3 become 10. */
    @Test
    void roundingThatChangesTheAmountByMuchIsSaid() {
        assertThat(Rules.said(plan(injected().lesion(2.9, 2.9)), "ROUND-LIMIT")).hasSize(1);
        assertThat(Rules.said(plan(injected().lesion(2.7, 2.7)), "ROUND-LIMIT")).isEmpty();
    }

    /** 20 kg, 110 cm: 0.7759 m2; reduced dose 7,759 to 8,000, 3 %. A body of 5 kg and 55 cm: 0.2598 m2, 2,598 to 2,500, 4 %. */
    @Test
    void roundingOfTheDoseStaysWithinNationalBandsOrIsSaid() {
        assertThat(Rules.said(plan(intravenous().level(DoseLevel.REDUCED).lesion(12, 8)), "IV-13"))
                .isEmpty();
        Plan tiny = plan(intravenous().body(4, 50).level(DoseLevel.REDUCED).lesion(12, 8));
        double exact = tiny.intravenous().get().exact().value();
        double dose = tiny.intravenous().get().dose().value();
        assertThat(Math.abs(dose - exact) / exact).isGreaterThan(0.06);
        assertThat(Rules.said(tiny, "IV-13")).hasSize(1);
    }

    @Test
    void cisplatinNamesItsTrapsAndBleomycinDoesNot() {
        Plan cisplatin = plan(Drafts.of(BASE)
                .regimen(Regimen.INTRATUMOURAL_CISPLATIN)
                .cisplatinAt(BigDecimal.ONE)
                .lesion(12, 8));
        for (String rule : new String[] {"CIS-ALUMINIUM", "CIS-CONC", "ROUTE-17"}) {
            assertThat(Rules.said(cisplatin, rule)).as(rule).hasSize(1);
            assertThat(Rules.said(plan(injected().lesion(12, 8)), rule))
                    .as(rule)
                    .isEmpty();
        }
    }

    /** Section 2.6: at 1 mg/mL the volume doubles; 22 x 15 mm holds 1.296 mg. */
    @ParameterizedTest
    @CsvSource({"2, 0.65", "1, 1.30", "0.5, 2.59"})
    void cisplatinVolumeFollowsTheConcentrationInStock(BigDecimal concentration, double volume) {
        Plan plan = plan(Drafts.of(BASE)
                .regimen(Regimen.INTRATUMOURAL_CISPLATIN)
                .cisplatinAt(concentration)
                .lesion(22, 15));
        assertThat(plan.intratumoural().get().volume().value()).isEqualTo(volume);
    }

    private static Drafts spheres(int count) {
        Drafts drafts = injected();
        for (int i = 0; i < count; i++) {
            drafts.lesion(15, 15);
        }
        return drafts;
    }

    private static Drafts intravenous() {
        return Drafts.of(BASE).regimen(Regimen.INTRAVENOUS_BLEOMYCIN);
    }

    private static Drafts injected() {
        return Drafts.of(BASE).regimen(Regimen.INTRATUMOURAL_BLEOMYCIN);
    }

    private static Plan plan(Drafts drafts) {
        return Rules.plan(BASE, drafts.draft());
    }

    private static Finding.Level level(Plan plan, String rule) {
        return Rules.said(plan, rule).get(0).level();
    }
}
