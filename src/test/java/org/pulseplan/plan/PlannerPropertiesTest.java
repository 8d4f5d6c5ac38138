package org.pulseplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pulseplan.Drafts;
import org.pulseplan.RandomDrafts;
import org.pulseplan.dose.DoseLevel;
import org.pulseplan.dose.IntratumouralDose;
import org.pulseplan.dose.IntravenousDose;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Finding;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.Fact;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.knowledge.VolumeBand;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.quantity.BodyHeight;
import org.pulseplan.quantity.BodyWeight;
import org.pulseplan.quantity.Centimetres;
import org.pulseplan.quantity.CubicCentimetres;
import org.pulseplan.quantity.Inches;
import org.pulseplan.quantity.InternationalUnits;
import org.pulseplan.quantity.InternationalUnitsPerMillilitre;
import org.pulseplan.quantity.Kilograms;
import org.pulseplan.quantity.Metres;
import org.pulseplan.quantity.MicromolesPerLitre;
import org.pulseplan.quantity.MilligramsPerDecilitre;
import org.pulseplan.quantity.MilligramsPerMillilitre;
import org.pulseplan.quantity.MilligramsPotency;
import org.pulseplan.quantity.Percent;
import org.pulseplan.quantity.Pounds;
import org.pulseplan.quantity.Quantity;
import org.pulseplan.quantity.SerumCreatinine;
import org.pulseplan.quantity.UspUnits;
import org.pulseplan.text.Language;

/** Rules that hold for every patient, tried on many generated ones. The seeds are fixed, so a failure repeats. */
class PlannerPropertiesTest {
    private static final Language ENGLISH = Language.of(Locale.UK);

    /** Every key that a plan uses has a text, and every amount a number: whatever is found can be said. */
    @Test
    void everythingThatAPlanSaysCanBeSaid() {
        RandomDrafts drafts = new RandomDrafts(Plans.KNOWLEDGE, 1);
        for (int run = 0; run < 400; run++) {
            sentences(Plans.PLANNER.plan(drafts.next()))
                    .forEach(sentence -> assertThat(sentence).isNotBlank().doesNotContain("NaN", "\u221e"));
        }
    }

    private static Stream<String> sentences(Plan plan) {
        List<String> sentences = new ArrayList<>();
        plan.eachFinding().forEach(finding -> {
            sentences.add(ENGLISH.say(finding.text()));
            sentences.add(ENGLISH.say(finding.remedy()));
        });
        plan.intravenous().working().forEach(step -> sentences.add(ENGLISH.say(step)));
        plan.intravenous().reasons().forEach(reason -> sentences.add(ENGLISH.say(reason)));
        plan.lesions().forEach(lesion -> {
            lesion.injection().working().forEach(step -> sentences.add(ENGLISH.say(step)));
            lesion.electrode().reasons().forEach(reason -> sentences.add(ENGLISH.say(reason)));
        });
        plan.advice()
                .options()
                .forEach(option -> option.reasons().forEach(reason -> sentences.add(ENGLISH.say(reason.text()))));
        return sentences.stream();
    }

    @Test
    @Hazard("H-24")
    void swappingTheTwoDiametersChangesNothingButTheEntry() {
        Random random = new Random(3);
        for (int run = 0; run < 200; run++) {
            double one = 4 + random.nextInt(500) / 10.0;
            double other = 4 + random.nextInt(500) / 10.0;
            Plan plan = plan(injected().lesion(one, other));
            Plan swapped = plan(injected().lesion(other, one));
            assertThat(swapped.lesions().get(0).size())
                    .isEqualTo(plan.lesions().get(0).size());
            assertThat(swapped.lesions().get(0).injection())
                    .isEqualTo(plan.lesions().get(0).injection());
            assertThat(swapped.lesions().get(0).electrode())
                    .isEqualTo(plan.lesions().get(0).electrode());
            assertThat(swapped.advice()).isEqualTo(plan.advice());
            assertThat(swapped.response()).isEqualTo(plan.response());
            assertThat(swapped.findings()).isEqualTo(plan.findings());
        }
    }

    @ParameterizedTest
    @EnumSource(DoseLevel.class)
    @Hazard("H-15")
    void doseNeverRisesWhenClearanceFalls(DoseLevel level) {
        Random random = new Random(4);
        for (int run = 0; run < 20; run++) {
            int age = 30 + random.nextInt(60);
            double weight = 45 + random.nextInt(70);
            double before = Double.MAX_VALUE;
            double clearance = Double.MAX_VALUE;
            for (double creatinine = 40; creatinine < 400; creatinine += 6) {
                Plan plan = plan(intoVein(level).age(age).body(weight, 165).creatinine(creatinine));
                assertThat(plan.patient().clearance().get().value()).isLessThan(clearance);
                clearance = plan.patient().clearance().get().value();
                double dose = plan.intravenous().get().dose().value();
                assertThat(dose).isLessThanOrEqualTo(before);
                before = dose;
            }
        }
    }

    @Test
    @Hazard("H-13")
    void reducedDoseIsNeverBelowTheLowerOfTheTwoReductions() {
        Random random = new Random(5);
        for (int run = 0; run < 300; run++) {
            Plan plan = plan(intoVein(DoseLevel.REDUCED)
                    .age(40 + random.nextInt(55))
                    .body(45 + random.nextInt(80), 150 + random.nextInt(45))
                    .creatinine(50 + random.nextInt(150)));
            double renal = plan.patient().clearance().get().value() > 50 ? 15_000 : 0.40 * 15_000;
            assertThat(plan.intravenous().get().perSurface().value()).isBetween(Math.min(10_000, renal), 10_000.0);
        }
    }

    /** Pounds, inches or metres, and milligrams per decilitre give the dose of the same amounts in the formula's units. */
    @Test
    @Hazard({"H-06", "H-07"})
    void noRouteThroughTheUnitsChangesTheDose() {
        Random random = new Random(7);
        for (int run = 0; run < 150; run++) {
            BigDecimal pounds = BigDecimal.valueOf(900 + random.nextInt(2600), 1);
            BigDecimal inches = BigDecimal.valueOf(570 + random.nextInt(190), 1);
            BigDecimal perDecilitre = BigDecimal.valueOf(50 + random.nextInt(60), 2);
            boolean metres = random.nextBoolean();
            BigDecimal centimetres = inches.multiply(new BigDecimal("2.54")).setScale(1, RoundingMode.HALF_UP);
            Plan formula = inUnits(
                    new Kilograms(pounds.multiply(new BigDecimal("0.45359237")).doubleValue()),
                    new Centimetres(
                            metres
                                    ? centimetres.doubleValue()
                                    : inches.multiply(new BigDecimal("2.54")).doubleValue()),
                    new MicromolesPerLitre(
                            perDecilitre.multiply(new BigDecimal("88.4")).doubleValue()));
            Plan entered = inUnits(
                    new Pounds(pounds.doubleValue()),
                    metres ? new Metres(centimetres.movePointLeft(2).doubleValue()) : new Inches(inches.doubleValue()),
                    new MilligramsPerDecilitre(perDecilitre.doubleValue()));
            assertThat(entered.intravenous().get().dose())
                    .isEqualTo(formula.intravenous().get().dose());
            assertThat(entered.intravenous().get().volume())
                    .isEqualTo(formula.intravenous().get().volume());
            assertThat(entered.patient().clearance().get().value())
                    .isCloseTo(formula.patient().clearance().get().value(), within(1e-9));
            assertThat(entered.second().confirmed()).isTrue();
        }
    }

    private static Plan inUnits(BodyWeight weight, BodyHeight height, SerumCreatinine creatinine) {
        return plan(Drafts.of(Plans.KNOWLEDGE)
                .regimen(Regimen.INTRAVENOUS_BLEOMYCIN)
                .level(DoseLevel.REDUCED)
                .patient(PatientFields.WEIGHT, Entry.of(weight))
                .patient(PatientFields.HEIGHT, Entry.of(height))
                .patient(PatientFields.CREATININE, Entry.of(creatinine))
                .lesion(20, 15));
    }

    @Test
    @Hazard("H-03")
    void noRouteThroughTheUnitsChangesAnEarlierAmount() {
        Random random = new Random(6);
        for (int run = 0; run < 200; run++) {
            double thousands = (10 + random.nextInt(300_000)) / 1000.0;
            double direct = earlier(new InternationalUnits(thousands * 1000));
            assertThat(earlier(new UspUnits(thousands))).isCloseTo(direct, within(1e-6));
            assertThat(earlier(new MilligramsPotency(thousands))).isCloseTo(direct, within(1e-6));
            assertThat(direct).isCloseTo(thousands * 1000, within(1e-6));
        }
    }

    private static double earlier(Quantity course) {
        return plan(injected().lesion(10, 8).course(course))
                .patient()
                .earlierBleomycin()
                .get()
                .value();
    }

    @Test
    @Hazard({"H-19", "H-52"})
    void concentrationChangesTheVolumeAndNeverTheAmountIntoTheVein() {
        IntravenousDose usual = plan(intoVein(DoseLevel.STANDARD)).intravenous().get();
        for (double concentration : List.of(500.0, 1000.0, 1500.0, 2000.0, 2999.0)) {
            IntravenousDose dose = plan(intoVein(DoseLevel.STANDARD)
                            .decision(
                                    DecisionFields.INTRAVENOUS_CONCENTRATION,
                                    Entry.of(new InternationalUnitsPerMillilitre(concentration))))
                    .intravenous()
                    .get();
            assertThat(dose.dose()).isEqualTo(usual.dose());
            assertThat(dose.volume().value()).isCloseTo(usual.dose().value() / concentration, within(0.05 + 1e-9));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"INTRATUMOURAL_BLEOMYCIN", "INTRATUMOURAL_CISPLATIN"})
    @Hazard("H-25")
    void concentrationChangesTheVolumeAndNeverTheAmountIntoALesionButForDrawingUp(Regimen regimen) {
        for (double concentration : List.of(0.5, 1.0, 2.0)) {
            IntratumouralDose dose = plan(Drafts.of(Plans.KNOWLEDGE)
                            .regimen(regimen)
                            .decision(
                                    DecisionFields.INTRATUMOURAL_CONCENTRATION,
                                    Entry.of(new InternationalUnitsPerMillilitre(1000 * concentration)))
                            .decision(
                                    DecisionFields.CISPLATIN_CONCENTRATION,
                                    Entry.of(new MilligramsPerMillilitre(concentration)))
                            .lesion(22, 15))
                    .lesions()
                    .get(0)
                    .injection()
                    .get();
            // Example 12 and 13 of the rule base.
            assertThat(dose.exact().value())
                    .isCloseTo(regimen == Regimen.INTRATUMOURAL_CISPLATIN ? 1.2959 : 647.95, within(0.01));
            assertThat(Math.abs(dose.amount().value() - dose.exact().value()))
                    .isLessThanOrEqualTo(0.005 * dose.concentration().value() + 1e-9);
        }
    }

    /** Within a band a larger tumour never gets less; where it does, an edge was crossed and both sides are flagged. */
    @ParameterizedTest
    @EnumSource(names = {"INTRATUMOURAL_BLEOMYCIN", "INTRATUMOURAL_CISPLATIN"})
    @Hazard("H-23")
    void injectedDoseFallsOnlyAcrossAFlaggedEdge(Regimen regimen) {
        double before = 0;
        String band = "";
        boolean flaggedBefore = false;
        for (int tenths = 50; tenths < 300; tenths++) {
            Plan plan = plan(injected(regimen).lesion(tenths / 10.0, tenths / 10.0));
            IntratumouralDose dose = plan.lesions().get(0).injection().get();
            boolean flagged = edgeFlagged(plan);
            if (dose.exact().value() < before) {
                assertThat(flagged && flaggedBefore).as("%s mm", tenths / 10.0).isTrue();
                assertThat(dose.band()).isNotEqualTo(band);
            }
            before = dose.exact().value();
            band = dose.band();
            flaggedBefore = flagged;
        }
    }

    /** Rule IT-EDGE, both sides of the distance from an edge at which it begins and ends. */
    @ParameterizedTest
    @EnumSource(names = {"INTRATUMOURAL_BLEOMYCIN", "INTRATUMOURAL_CISPLATIN"})
    @Hazard("H-23")
    void everyEdgeOfEveryBandIsFlaggedAsFarAsTheRuleSays(Regimen regimen) {
        double near = Plans.KNOWLEDGE.fact("IT-EDGE").as(Percent.class).value() / 100;
        for (VolumeBand band : Plans.KNOWLEDGE.volumeBands(regimen.drug())) {
            Fact upper = band.upper();
            if (upper != null) {
                double edge = upper.as(CubicCentimetres.class).value();
                for (double share : List.of(1 - near + 1e-6, 1.0, 1 + near - 1e-6)) {
                    assertThat(edgeFlagged(ofVolume(regimen, edge * share)))
                            .as("%s of %s", share, edge)
                            .isTrue();
                }
                for (double share : List.of(1 - near - 1e-6, 1 + near + 1e-6)) {
                    assertThat(edgeFlagged(ofVolume(regimen, edge * share)))
                            .as("%s of %s", share, edge)
                            .isFalse();
                }
            }
        }
    }

    /** A sphere of this volume. */
    private static Plan ofVolume(Regimen regimen, double cubicCentimetres) {
        double diameter = 10 * Math.cbrt(cubicCentimetres * 6 / Math.PI);
        return plan(injected(regimen).lesion(diameter, diameter));
    }

    private static boolean edgeFlagged(Plan plan) {
        return plan.findings(Finding.Level.CAUTION).stream()
                .anyMatch(one -> one.rule().equals("IT-EDGE"));
    }

    private static Drafts intoVein(DoseLevel level) {
        return Drafts.of(Plans.KNOWLEDGE)
                .level(level)
                .regimen(Regimen.INTRAVENOUS_BLEOMYCIN)
                .lesion(25, 20);
    }

    private static Drafts injected() {
        return injected(Regimen.INTRATUMOURAL_BLEOMYCIN);
    }

    private static Drafts injected(Regimen regimen) {
        return Drafts.of(Plans.KNOWLEDGE)
                .regimen(regimen)
                .decision(DecisionFields.CISPLATIN_CONCENTRATION, Entry.of(new MilligramsPerMillilitre(1)));
    }

    private static Plan plan(Drafts drafts) {
        return Plans.PLANNER.plan(drafts.draft());
    }
}
