package org.pulseplan.dose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pulseplan.Drafts;
import org.pulseplan.Found;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Finding;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.patient.BsaFormula;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.plan.DecisionFields;
import org.pulseplan.plan.Plan;
import org.pulseplan.plan.Plans;
import org.pulseplan.quantity.InternationalUnits;
import org.pulseplan.quantity.InternationalUnitsPerMillilitre;

/** Every threshold of bleomycin into the vein, on both of its sides and exactly on it. */
class IntravenousRulesTest {
    private static Drafts intoVein() {
        return Drafts.of(Plans.KNOWLEDGE).regimen(Regimen.INTRAVENOUS_BLEOMYCIN).lesion(25, 20);
    }

    private static Plan plan(Drafts drafts) {
        return Plans.PLANNER.plan(drafts.draft());
    }

    /** A woman of 60 with 75 kg: 80 years x 75 kg x 1.04 make 6,240, and the clearance is that over the creatinine. */
    private static Drafts withClearance(double millilitresPerMinute) {
        return intoVein().body(75, 165).creatinine(6240 / millilitresPerMinute);
    }

    /** A body surface by Mosteller that is an exact number: height x weight / 3,600 is its square. */
    private static Drafts withSurface(double kilograms, double centimetres) {
        return intoVein()
                .body(kilograms, centimetres)
                .decision(DecisionFields.BSA_FORMULA, Entry.of(BsaFormula.MOSTELLER))
                .level(DoseLevel.STANDARD);
    }

    @ParameterizedTest
    @CsvSource({"30, false", "29.9, true"})
    @Hazard("H-15")
    void kidneysBelowTheLimitBarTheVein(double clearance, boolean barred) {
        Plan plan = plan(withClearance(clearance).level(DoseLevel.REDUCED));
        assertThat(plan.patient().clearance().get().value()).isEqualTo(clearance);
        assertThat(Found.stops(plan).contains("RENAL-STOP")).isEqualTo(barred);
        assertThat(Found.cautions(plan).contains("RENAL-CAUTION")).isEqualTo(!barred);
    }

    @ParameterizedTest
    @CsvSource({"50, true", "50.1, false"})
    @Hazard("H-14")
    void impairedKidneysAskForTheChoiceOfTheDose(double clearance, boolean impaired) {
        Plan plan = plan(withClearance(clearance));
        assertThat(plan.intravenous().known().isEmpty()).isEqualTo(impaired);
        assertThat(Found.cautions(plan).contains("RENAL-CAUTION")).isEqualTo(impaired);
    }

    @ParameterizedTest
    @CsvSource({"50, true", "50.1, false"})
    @Hazard("H-14")
    void standardDoseDespiteImpairedKidneysAsksForAReason(double clearance, boolean asked) {
        Plan plan = plan(withClearance(clearance).level(DoseLevel.STANDARD));
        assertThat(Found.cautions(plan).contains("RENAL-COMBINE")).isEqualTo(asked);
    }

    @Test
    @Hazard("H-14")
    void standardDoseAtAHighAgeIsNotedAndWithImpairedKidneysOnlyTheseAreNamed() {
        assertThat(Found.notes(plan(intoVein().age(66).level(DoseLevel.STANDARD))))
                .contains("IV-04");
        assertThat(Found.notes(plan(intoVein().age(65).level(DoseLevel.STANDARD))))
                .doesNotContain("IV-04");
        assertThat(Found.notes(plan(intoVein().age(80).creatinine(130).level(DoseLevel.STANDARD))))
                .doesNotContain("IV-04");
    }

    @Test
    @Hazard("H-14")
    void reducedDoseNeedsOneCauseAndOneIsEnough() {
        assertThat(Found.cautions(plan(intoVein().level(DoseLevel.REDUCED)))).contains("IV-05");
        assertThat(Found.cautions(plan(intoVein().age(66).level(DoseLevel.REDUCED))))
                .doesNotContain("IV-05");
        assertThat(Found.cautions(plan(withClearance(45).level(DoseLevel.REDUCED))))
                .doesNotContain("IV-05");
        assertThat(Found.cautions(plan(intoVein().level(DoseLevel.STANDARD)))).doesNotContain("IV-05");
    }

    @ParameterizedTest
    @CsvSource({"80, 180, false", "80.1, 180, true"})
    @Hazard("H-20")
    void largeBodySurfaceIsNeitherCappedNorPassedOver(double weight, double height, boolean asked) {
        Plan plan = plan(withSurface(weight, height));
        assertThat(Found.cautions(plan).contains("IV-10")).isEqualTo(asked);
        assertThat(plan.intravenous().get().exact().value())
                .isEqualTo(15_000 * plan.patient().surface().get().value());
    }

    @ParameterizedTest
    @CsvSource({"160, 160, 40000, false", "164, 160, 40500, true"})
    @Hazard("H-20")
    void unusuallyHighDoseAsksForAReason(double weight, double height, double dose, boolean asked) {
        Plan plan = plan(withSurface(weight, height));
        assertThat(plan.intravenous().get().dose().value()).isEqualTo(dose);
        assertThat(Found.cautions(plan).contains("UNIT-05-HIGH")).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({"1000, false", "999, true"})
    @Hazard("H-20")
    void unusuallyLowDoseAsksForAReason(double dose, boolean asked) {
        Plan plan = plan(intoVein());
        IntravenousDose usual = plan.intravenous().get();
        Consulted consulted = new Consulted(Plans.KNOWLEDGE);
        List<Finding> findings = new IntravenousFindings(
                        plan.patient(),
                        consulted,
                        new IntravenousDosing(new RenalDosing(consulted, Optional.empty()), consulted))
                .ofDose(new IntravenousDose(
                        usual.level(),
                        Optional.empty(),
                        usual.perSurface(),
                        usual.exact(),
                        new InternationalUnits(dose),
                        usual.concentration(),
                        usual.volume(),
                        usual.vials()));
        assertThat(Found.rules(findings, Finding.Level.CAUTION).contains("UNIT-05-LOW"))
                .isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({"3000, false", "3001, true"})
    @Hazard("H-19")
    void solutionStrongerThanTheLabelAllowsAsksForAReason(double concentration, boolean asked) {
        Plan plan = plan(intoVein()
                .decision(
                        DecisionFields.INTRAVENOUS_CONCENTRATION,
                        Entry.of(new InternationalUnitsPerMillilitre(concentration))));
        assertThat(Found.cautions(plan).contains("IV-12")).isEqualTo(asked);
    }

    @Test
    @Hazard("H-21")
    void howToInjectIsSaidAndTheTestDoseWhereBleomycinIsNew() {
        assertThat(Found.notes(plan(intoVein()))).contains("IV-11", "IV-14");
        Plan again = plan(intoVein().course(new InternationalUnits(30_000)));
        assertThat(Found.notes(again)).contains("IV-11").doesNotContain("IV-14");
        Plan unknown = plan(intoVein().patient(PatientFields.PREVIOUS_BLEOMYCIN, Entry.of(Answer.NOT_KNOWN)));
        assertThat(Found.notes(unknown)).doesNotContain("IV-14");
    }

    /** The session itself gives 26,500 international units. */
    @ParameterizedTest
    @CsvSource({"273500, false, false", "273501, true, false", "373500, true, false", "373501, false, true"})
    @Hazard("H-18")
    void lifetimeTotalAlertsAboveTheFirstLimitAndStopsAboveTheSecond(double earlier, boolean alert, boolean stop) {
        Plan plan = plan(intoVein().course(new InternationalUnits(earlier)));
        assertThat(Found.cautions(plan).contains("CUM-01")).isEqualTo(alert);
        assertThat(Found.stops(plan).contains("CUM-03")).isEqualTo(stop);
    }

    /** One square metre by Mosteller: this session gives 15,000 international units. */
    @ParameterizedTest
    @CsvSource({"210000, false", "210001, true"})
    @Hazard("H-18")
    void lifetimeTotalAlertsByBodySurfaceToo(double earlier, boolean alert) {
        Plan plan = plan(withSurface(36, 100).course(new InternationalUnits(earlier)));
        assertThat(plan.patient().surface().get().value()).isEqualTo(1);
        assertThat(Found.cautions(plan).contains("CUM-02")).isEqualTo(alert);
    }

    @Test
    @Hazard("H-18")
    void lifetimeLimitHoldsForEarlierCoursesAloneWhereTodaysDoseIsNotKnown() {
        Plan plan =
                plan(intoVein().course(new InternationalUnits(400_001)).patient(PatientFields.WEIGHT, Entry.missing()));
        assertThat(plan.cumulativeBleomycin().known()).isEmpty();
        assertThat(Found.stops(plan)).contains("ROUTE-10").doesNotContain("CUM-03");
    }

    /** 26,500 at 2,600 a millilitre make 10.19 mL, drawn as 10.2 mL, which hold 26,520 (rule CUM-03). */
    @ParameterizedTest
    @CsvSource({"373480, false", "373481, true", "373500, true"})
    @Hazard("H-18")
    void whatIsDrawnUpKeepsTheLifetimeLimitToo(double earlier, boolean stop) {
        Plan plan = plan(intoVein()
                .course(new InternationalUnits(earlier))
                .decision(
                        DecisionFields.INTRAVENOUS_CONCENTRATION,
                        Entry.of(new InternationalUnitsPerMillilitre(2_600))));
        assertThat(plan.intravenous().get().held()).isEqualTo(new InternationalUnits(26_520));
        assertThat(plan.cumulativeBleomycin().get().value()).isLessThanOrEqualTo(400_000);
        assertThat(Found.stops(plan).contains("CUM-03")).isEqualTo(stop);
    }

    /** 15,000 at 2,600 a millilitre are drawn as 5.8 mL, which hold 15,080: more than one vial of 15,000. */
    @ParameterizedTest
    @CsvSource({"3000, 1", "2600, 2", "2500, 1"})
    @Hazard("H-19")
    void vialsHoldWhatIsDrawnUp(double concentration, double vials) {
        Plan plan = plan(withSurface(36, 100)
                .decision(
                        DecisionFields.INTRAVENOUS_CONCENTRATION,
                        Entry.of(new InternationalUnitsPerMillilitre(concentration))));
        assertThat(plan.intravenous().get().dose()).isEqualTo(new InternationalUnits(15_000));
        assertThat(plan.intravenous().get().vials().value()).isEqualTo(vials);
    }
}
