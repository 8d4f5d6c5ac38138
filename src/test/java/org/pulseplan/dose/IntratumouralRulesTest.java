package org.pulseplan.dose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pulseplan.Drafts;
import org.pulseplan.Found;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Finding;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.knowledge.Drug;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.lesion.SizedLesion;
import org.pulseplan.patient.BsaFormula;
import org.pulseplan.plan.DecisionFields;
import org.pulseplan.plan.Plan;
import org.pulseplan.plan.Plans;
import org.pulseplan.quantity.CubicCentimetres;
import org.pulseplan.quantity.InternationalUnits;
import org.pulseplan.quantity.InternationalUnitsPerMillilitre;
import org.pulseplan.quantity.Milligrams;
import org.pulseplan.quantity.MilligramsPerMillilitre;
import org.pulseplan.quantity.Millilitres;
import org.pulseplan.quantity.Millimetres;
import org.pulseplan.quantity.Percent;

/** Every threshold of drug into the lesion, on both of its sides and exactly on it. */
class IntratumouralRulesTest {
    private static Drafts injected(Regimen regimen) {
        return Drafts.of(Plans.KNOWLEDGE).regimen(regimen).cisplatinAt(BigDecimal.ONE);
    }

    private static Drafts injected() {
        return injected(Regimen.INTRATUMOURAL_BLEOMYCIN);
    }

    private static Plan plan(Drafts drafts) {
        return Plans.PLANNER.plan(drafts.draft());
    }

    /** Rule IT-EDGE-RULE: a volume of exactly 0.5 or 1 cm3 belongs to the middle band. */
    @ParameterizedTest
    @CsvSource({
        "0.49999, 1000, workings.bandBelow",
        "0.5, 500, workings.bandBetween",
        "1.0, 500, workings.bandBetween",
        "1.00001, 250, workings.bandAbove"
    })
    @Hazard("H-23")
    void volumeOnAnEdgeBelongsToTheMiddleBand(double volume, double perVolume, String words) {
        Computed<IntratumouralDose> dose = new IntratumouralDosing(new Consulted(Plans.KNOWLEDGE), Drug.BLEOMYCIN)
                .dose(
                        1,
                        Computed.of(new CubicCentimetres(volume)),
                        Computed.of(new InternationalUnitsPerMillilitre(1000)));
        assertThat(dose.get().perVolume().value()).isEqualTo(perVolume);
        assertThat(dose.get().exact().value()).isEqualTo(perVolume * volume);
        assertThat(dose.working().get(0).arguments().get(0)).hasToString(bandPhrase(dose, words));
    }

    private static String bandPhrase(Computed<IntratumouralDose> dose, String key) {
        assertThat(dose.working().get(0).arguments().get(0).toString()).contains(key);
        return dose.working().get(0).arguments().get(0).toString();
    }

    @Test
    @Hazard("H-25")
    void bleomycinIsCountedInInternationalUnitsAndCisplatinInMilligrams() {
        IntratumouralDose bleomycin =
                plan(injected().lesion(22, 15)).lesions().get(0).injection().get();
        assertThat(bleomycin.exact()).isInstanceOf(InternationalUnits.class);
        IntratumouralDose cisplatin = plan(injected(Regimen.INTRATUMOURAL_CISPLATIN)
                        .lesion(22, 15))
                .lesions()
                .get(0)
                .injection()
                .get();
        assertThat(cisplatin.exact()).isInstanceOf(Milligrams.class);
        assertThat(cisplatin.concentration()).isEqualTo(new MilligramsPerMillilitre(1));
    }

    @ParameterizedTest
    @CsvSource({"20, false", "20.1, true"})
    @Hazard("H-27")
    void bleomycinIntoALargeLesionAsksForAReason(double diameter, boolean asked) {
        assertThat(Found.cautions(plan(injected().lesion(diameter, 10))).contains("ROUTE-03"))
                .isEqualTo(asked);
        assertThat(Found.cautions(plan(injected(Regimen.INTRATUMOURAL_CISPLATIN).lesion(diameter, 10))))
                .doesNotContain("ROUTE-03");
    }

    @ParameterizedTest
    @EnumSource(Answer.class)
    @Hazard("H-27")
    void drugMayLeakFromAnUlceratedLesion(Answer ulcerated) {
        Entries lesion = Entries.none()
                .with(LesionFields.DIAMETER_1, new Millimetres(10))
                .with(LesionFields.DIAMETER_2, new Millimetres(10))
                .with(LesionFields.DEPTH, new Millimetres(5))
                .with(LesionFields.ULCERATED, ulcerated);
        Plan plan = plan(injected().lesion(lesion));
        assertThat(Found.cautions(plan).contains("ROUTE-13")).isEqualTo(ulcerated == Answer.YES);
    }

    @Test
    @Hazard({"H-25", "H-26"})
    void cisplatinIsNeverNearAluminiumNorTakenForLicensedNorForTheUsualStrength() {
        assertThat(Found.notes(plan(injected(Regimen.INTRATUMOURAL_CISPLATIN).lesion(10, 8))))
                .contains("CIS-ALUMINIUM", "ROUTE-17", "CIS-CONC");
        assertThat(Found.notes(plan(injected().lesion(10, 8)))).doesNotContain("CIS-ALUMINIUM", "ROUTE-17", "CIS-CONC");
    }

    @Test
    @Hazard({"H-09", "H-22"})
    void amountLostOrGainedByRoundingAVolumeIsSaid() {
        Plan small = plan(injected().lesion(2.3, 2.3));
        assertThat(Found.of(small, "ROUND-LIMIT").get(0).place().lesion()).isEqualTo(1);
        assertThat(Found.cautions(plan(injected().lesion(12, 8)))).doesNotContain("ROUND-LIMIT");
    }

    @ParameterizedTest
    @CsvSource({"0, false", "0.1, true"})
    @Hazard("H-22")
    void roundingIsSaidAboveTheShareOfItsRule(double beyond, boolean asked) {
        double limit = Plans.KNOWLEDGE.fact("ROUND-LIMIT").as(Percent.class).value();
        Plan plan = plan(injected().lesion(12, 8));
        IntratumouralDose dose = new IntratumouralDose(
                1,
                "IT-B1",
                new InternationalUnits(1),
                new InternationalUnits(100),
                new Millilitres(1),
                new InternationalUnits(100 + limit + beyond),
                new InternationalUnitsPerMillilitre(1000),
                List.of());
        List<Finding> findings = rules(plan)
                .ofDose(
                        new SizedLesion(
                                plan.lesions().get(0).draft(),
                                plan.lesions().get(0).size()),
                        dose);
        assertThat(Found.rules(findings, Finding.Level.CAUTION).contains("ROUND-LIMIT"))
                .isEqualTo(asked);
    }

    private static IntratumouralFindings rules(Plan plan) {
        return new IntratumouralFindings(
                Drug.BLEOMYCIN, Computed.unavailable(), plan.patient(), new Consulted(Plans.KNOWLEDGE));
    }

    /** Two square metres by Mosteller, so that 30,000 international units would go into the vein. */
    @ParameterizedTest
    @CsvSource({"15000, false, false", "15001, true, false", "30000, true, false", "30001, true, true"})
    @Hazard("H-28")
    void totalIntoLesionsAlertsAboveOneVialAndStopsAboveTheDoseIntoTheVein(double total, boolean alert, boolean stop) {
        Plan plan = plan(injected()
                .body(80, 180)
                .decision(DecisionFields.BSA_FORMULA, Entry.of(BsaFormula.MOSTELLER))
                .lesion(12, 8));
        List<Finding> findings =
                rules(plan).ofTotal(new IntratumouralTotal(new InternationalUnits(total), new Millilitres(1), 1));
        assertThat(Found.rules(findings, Finding.Level.CAUTION).contains("IT-TOTAL"))
                .isEqualTo(alert);
        assertThat(Found.rules(findings, Finding.Level.STOP).contains("IT-TOTAL-STOP"))
                .isEqualTo(stop);
    }

    /** A lesion of 80 mm gets 67,021 international units, more than any body surface would. */
    @Test
    @Hazard("H-28")
    void moreIntoTheLesionsThanIntoTheVeinStopsThePlan() {
        assertThat(Found.stops(plan(injected().lesion(80, 80)))).contains("IT-TOTAL-STOP");
        assertThat(Found.stops(plan(injected(Regimen.INTRATUMOURAL_CISPLATIN).lesion(80, 80))))
                .doesNotContain("IT-TOTAL-STOP");
    }

    @Test
    @Hazard("H-18")
    void bleomycinIntoLesionsCountsForTheLifetimeTotalAndCisplatinDoesNot() {
        Plan bleomycin = plan(injected().lesion(12, 8).course(new InternationalUnits(1000)));
        assertThat(bleomycin.cumulativeBleomycin().get().value()).isCloseTo(1400, within(1e-9));
        Plan cisplatin =
                plan(injected(Regimen.INTRATUMOURAL_CISPLATIN).lesion(12, 8).course(new InternationalUnits(1000)));
        assertThat(cisplatin.cumulativeBleomycin().get().value()).isEqualTo(1000);
    }
}
