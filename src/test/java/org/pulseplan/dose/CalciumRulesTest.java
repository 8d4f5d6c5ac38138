package org.pulseplan.dose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pulseplan.Drafts;
import org.pulseplan.Found;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Place;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.plan.DecisionFields;
import org.pulseplan.plan.Plan;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.plan.Plans;
import org.pulseplan.quantity.Count;
import org.pulseplan.quantity.InternationalUnits;
import org.pulseplan.quantity.Millilitres;
import org.pulseplan.quantity.MillimolesPerLitre;
import org.pulseplan.quantity.MillimolesPerMillilitre;
import org.pulseplan.sheet.Checklist;
import org.pulseplan.sheet.PaperPlans;
import org.pulseplan.sheet.PlainText;
import org.pulseplan.sheet.ProtocolSheet;
import org.pulseplan.text.Language;

/** Calcium electroporation: only under a named approval, in a volume that the prescriber answers for, never undiluted. */
class CalciumRulesTest {
    private static final Language ENGLISH = Language.of(Locale.UK);

    private static Drafts calcium() {
        return Drafts.of(Plans.KNOWLEDGE).calcium(0.5);
    }

    private static Plan plan(Drafts drafts) {
        return Plans.PLANNER.plan(drafts.draft());
    }

    @Test
    void underANamedApprovalNothingStopsIt() {
        Plan plan = plan(calcium().lesion(12, 8));
        assertThat(plan.regimen().get()).isEqualTo(Regimen.INTRATUMOURAL_CALCIUM);
        assertThat(Found.stops(plan)).isEmpty();
        assertThat(Found.notes(plan)).contains("ROUTE-15", "CA-TIME");
        assertThat(plan.advice().option(Regimen.INTRATUMOURAL_CALCIUM).verdict())
                .isEqualTo(RegimenAdvice.Verdict.POSSIBLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"approval", "approvalBy"})
    @Hazard("H-29")
    void withoutTheApprovalAndWhoEnteredItItIsBarredAndStopped(String missing) {
        Drafts drafts = calcium().lesion(12, 8);
        if (missing.equals("approval")) {
            drafts.decision(DecisionFields.APPROVAL, Entry.missing());
        } else {
            drafts.decision(DecisionFields.APPROVAL_BY, Entry.missing());
        }
        Plan plan = plan(drafts);
        assertThat(Found.stops(plan)).contains("ROUTE-15");
        Finding stop = Found.of(plan, "ROUTE-15").get(0);
        assertThat(stop.place()).isEqualTo(Place.decisions("approval"));
        assertThat(stop.overridable()).isFalse();
        assertThat(stop.text().arguments().toString())
                .containsOnlyOnce("reasons.missing")
                .contains("fields." + missing + ",");
        assertThat(plan.advice().option(Regimen.INTRATUMOURAL_CALCIUM).verdict())
                .isEqualTo(RegimenAdvice.Verdict.BARRED);
    }

    @Test
    @Hazard("H-29")
    void volumeForEachCubicCentimetreIsNeverAssumed() {
        Plan plan = plan(calcium().lesion(12, 8).decision(DecisionFields.CALCIUM_VOLUME, Entry.missing()));
        assertThat(plan.intratumoural().known()).isEmpty();
        assertThat(plan.lesions().get(0).injection().known()).isEmpty();
        assertThat(Found.of(plan, "COMPLETE-01"))
                .extracting(Finding::place)
                .containsExactly(Place.decisions("calciumVolume"));
    }

    /** Even a volume inside the range of the animal studies. */
    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.2, 0.5, 0.8, 1})
    @Hazard("H-29")
    void enteredVolumeAlwaysAsksForItsReason(double perVolume) {
        Plan plan = plan(Drafts.of(Plans.KNOWLEDGE).calcium(perVolume).lesion(12, 8));
        assertThat(Found.cautions(plan)).contains("CA-03", "ROUTE-16");
        PlanDraft answered = plan.draft()
                .with(plan.draft()
                        .decisions()
                        .withReason(Found.of(plan, "CA-03").get(0), "protocol, page 12"));
        assertThat(Plans.PLANNER.plan(answered).unanswered())
                .extracting(Finding::rule)
                .doesNotContain("CA-03")
                .contains("ROUTE-16");
    }

    /** 12 x 8 mm is 0.4021 cm3; half a millilitre for each cm3 is 0.2011 mL, 0.20 mL drawn up, 0.044 mmol at 220 mmol/L. */
    @Test
    void injectionIsTheEnteredVolumeTimesTheTumour() {
        IntratumouralDose dose =
                plan(calcium().lesion(12, 8)).lesions().get(0).injection().get();
        assertThat(dose.volume()).isEqualTo(new Millilitres(0.2));
        assertThat(dose.amount().value()).isCloseTo(0.044, within(1e-12));
        assertThat(dose.exact().value()).isCloseTo(0.044234, within(1e-6));
        assertThat(dose.neighbours()).isEmpty();
    }

    /** Worked example 23: 2.2 mL + 7.8 mL, and 3.24 mL + 6.76 mL, both to 10 mL. */
    @ParameterizedTest
    @CsvSource({"1, 2.2, 7.8", "0.68, 3.24, 6.76"})
    @Hazard("H-29")
    void stockIsDilutedToThePublishedConcentration(double stock, double fromStock, double diluent) {
        Plan plan = plan(calcium()
                .lesion(12, 8)
                .decision(DecisionFields.CALCIUM_STOCK, Entry.of(new MillimolesPerMillilitre(stock))));
        Dilution dilution = plan.intratumoural().get().dilution().get();
        assertThat(dilution.fromStock().value()).isCloseTo(fromStock, within(1e-9));
        assertThat(dilution.diluent().value()).isCloseTo(diluent, within(1e-9));
        assertThat(dilution.batch()).isEqualTo(new Millilitres(10));
        assertThat(dilution.concentration()).isEqualTo(new MillimolesPerLitre(220));
        assertThat(Found.keys(plan.intratumoural().get().dilution().working()))
                .containsSubsequence("workings.dilution", "workings.batches");
        assertThat(plan.second().confirmed()).isTrue();
    }

    /** At 220 mmol/L there is nothing to dilute; 0.2202 mmol/mL would take 0.01 mL of diluent, the least that can be drawn up. */
    @ParameterizedTest
    @CsvSource({"0.22, true", "0.2202, false", "0.23, false", "1, false"})
    @Hazard("H-29")
    void stockThatIsWhatIsInjectedIsSaidToBeUndilutedAndAsksWhetherThatIsSo(double stock, boolean asSupplied) {
        Plan plan = plan(calcium()
                .lesion(12, 8)
                .decision(DecisionFields.CALCIUM_STOCK, Entry.of(new MillimolesPerMillilitre(stock))));
        Dilution dilution = plan.intratumoural().get().dilution().get();
        assertThat(dilution.asSupplied()).isEqualTo(asSupplied);
        assertThat(Found.keys(plan.intratumoural().get().dilution().working()).equals(List.of("workings.asSupplied")))
                .isEqualTo(asSupplied);
        assertThat(Found.cautions(plan).contains("CA-02")).isEqualTo(asSupplied);
        assertThat(plan.second().confirmed()).isTrue();
        String papers = String.join("\n", PlainText.of(ProtocolSheet.of(plan, PaperPlans.EDITION, ENGLISH)))
                + String.join("\n", PlainText.of(Checklist.of(plan, PaperPlans.EDITION, ENGLISH)));
        assertThat(papers.contains("nothing to dilute")).isEqualTo(asSupplied);
        assertThat(papers.contains("Never undiluted")).isEqualTo(!asSupplied);
        assertThat(papers.replace('\u00a0', ' ')).doesNotContain("with 0 mL of diluent");
    }

    /** Two lesions of 28 mm hold 11.49 cm3 each: at 0.5 mL for each cm3, 11.5 mL, more than one batch. */
    @Test
    void asManyBatchesAsAllInjectionsNeed() {
        Plan plan = plan(calcium().lesion(28, 28).lesion(28, 28));
        assertThat(plan.intratumoural().get().dilution().get().batches()).isEqualTo(new Count(2));
        assertThat(plan.second().confirmed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "220, 1, ''",
        "225, 1, CA-CONC",
        "500, 1, CA-CONC",
        "500.1, 1, CA-UNDILUTED",
        "1000, 1, CA-UNDILUTED",
        "680, 0.68, CA-UNDILUTED",
        "300, 0.3, CA-UNDILUTED",
        "300, 0.31, CA-CONC",
        "220, 0.22, ''",
        "100, 1, CA-CONC"
    })
    @Hazard("H-29")
    void undilutedOrFarTooStrongStopsAndAnyOtherConcentrationAsks(double injected, double stock, String rule) {
        Plan plan = plan(calcium()
                .lesion(12, 8)
                .decision(DecisionFields.CALCIUM_CONCENTRATION, Entry.of(new MillimolesPerLitre(injected)))
                .decision(DecisionFields.CALCIUM_STOCK, Entry.of(new MillimolesPerMillilitre(stock))));
        assertThat(Found.stops(plan)).isEqualTo(rule.equals("CA-UNDILUTED") ? List.of(rule) : List.of());
        assertThat(Found.cautions(plan).contains("CA-CONC")).isEqualTo(rule.equals("CA-CONC"));
    }

    @Test
    void stockWeakerThanWhatIsInjectedHasNoDilution() {
        Plan plan = plan(calcium()
                .lesion(12, 8)
                .decision(DecisionFields.CALCIUM_STOCK, Entry.of(new MillimolesPerMillilitre(0.2))));
        assertThat(Found.keys(plan.intratumoural().get().dilution().reasons()))
                .containsExactly("reasons.calciumStockWeak");
        assertThat(Found.of(plan, "COMPLETE-01"))
                .extracting(Finding::place)
                .containsExactly(Place.decisions("calciumStock"));
    }

    @Test
    void stockIsAskedAndNeverAssumed() {
        Plan plan = plan(calcium().lesion(12, 8).decision(DecisionFields.CALCIUM_STOCK, Entry.missing()));
        assertThat(plan.intratumoural().get().dilution().known()).isEmpty();
        assertThat(Found.of(plan, "COMPLETE-01"))
                .extracting(Finding::place)
                .containsExactly(Place.decisions("calciumStock"));
    }

    @ParameterizedTest
    @CsvSource({"30, false", "30.1, true"})
    void tumourBeyondTheStudiedSizeAsks(double diameter, boolean asked) {
        assertThat(Found.cautions(plan(calcium().lesion(diameter, 10))).contains("ROUTE-15-SIZE"))
                .isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({
        "SCR-CA-DIGITALIS, true",
        "SCR-CA-HIGH, true",
        "SCR-CA-SARCOIDOSIS, false",
        "SCR-CA-STONES, false",
        "SCR-CA-CEFTRIAXONE, false"
    })
    @Hazard("H-30")
    void whatItsLabelStandsAgainstIsAskedForCalciumAlone(String question, boolean stops) {
        Plan plan = plan(calcium().lesion(12, 8).answer(question, Entry.of(Answer.YES)));
        assertThat(stops ? Found.stops(plan) : Found.cautions(plan)).contains(question);
        Plan other = plan(Drafts.of(Plans.KNOWLEDGE)
                .regimen(Regimen.INTRATUMOURAL_BLEOMYCIN)
                .lesion(12, 8)
                .answer(question, Entry.of(Answer.YES)));
        assertThat(other.findings()).extracting(Finding::rule).doesNotContain(question);
    }

    /** Linear rows work at the studied ratio of 1,000 V/cm, plates do not. */
    @ParameterizedTest
    @CsvSource({"linear-10, false", "plates-6, true"})
    void electrodeOfAnotherRatioThanTheStudiedOneAsks(String electrode, boolean asked) {
        PlanDraft draft = calcium().lesion(12, 8).draft();
        Plan plan = Plans.PLANNER.plan(draft.withLesion(1, lesion -> lesion.with(LesionFields.ELECTRODE, electrode)));
        assertThat(plan.lesions().get(0).electrode().known()).isPresent();
        assertThat(Found.cautions(plan).contains("PULSE-06")).isEqualTo(asked);
    }

    @Test
    @Hazard("H-29")
    void responseIsNotCarriedOverFromOtherDrugs() {
        Plan plan = plan(calcium().lesion(12, 8));
        assertThat(Found.keys(plan.response().lesions().get(1).reasons())).containsExactly("reasons.responseCalcium");
        assertThat(Found.keys(plan.response().patient().reasons())).containsExactly("reasons.responseCalcium");
    }

    @Test
    void calciumAddsNothingToTheLifetimeOfBleomycin() {
        Plan plan = plan(calcium().lesion(12, 8).course(new InternationalUnits(100_000)));
        assertThat(plan.cumulativeBleomycin().get()).isEqualTo(new InternationalUnits(100_000));
        assertThat(plan.second().confirmed()).isTrue();
    }

    /** More than the lesion holds: the way out is never a stronger solution. */
    @Test
    void moreThanTheLesionHoldsAsksInItsOwnWords() {
        Plan plan = plan(Drafts.of(Plans.KNOWLEDGE).calcium(1.2).lesion(12, 8));
        assertThat(Found.of(plan, "IT-VOLUME").get(0).text().key()).isEqualTo("findings.calciumMoreThanTheLesion");
        Plan small = plan(Drafts.of(Plans.KNOWLEDGE).calcium(0.2).lesion(6, 6));
        assertThat(Found.of(small, "ROUND-LIMIT").get(0).text().key()).isEqualTo("findings.calciumRoundedMuch");
    }
}
