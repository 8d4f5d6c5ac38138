package org.pulseplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pulseplan.Drafts;
import org.pulseplan.dose.DoseLevel;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Finding;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.quantity.InternationalUnits;

/** A STOP that a specialist may override counts as overridden only when it is answered in full, and for these values. */
class OverridesTest {
    private static Drafts impairedKidneys(double creatinine) {
        return Drafts.of(Plans.KNOWLEDGE)
                .regimen(Regimen.INTRAVENOUS_BLEOMYCIN)
                .level(DoseLevel.REDUCED)
                .creatinine(creatinine)
                .lesion(25, 20);
    }

    private static Plan plan(PlanDraft draft) {
        return Plans.PLANNER.plan(draft);
    }

    private static Finding stop(Plan plan) {
        List<Finding> stops = plan.findings(Finding.Level.STOP);
        assertThat(stops).hasSize(1);
        return stops.get(0);
    }

    private static StopOverride complete(Finding finding) {
        return StopOverride.blank(finding.statement())
                .reason(StopOverride.Reason.SPECIALIST_ADVICE)
                .by("A. Nephrologist")
                .second("B. Pharmacist");
    }

    private static PlanDraft overridden(PlanDraft draft, Finding finding, StopOverride override) {
        return draft.with(draft.decisions().withOverride(finding, override));
    }

    @Test
    void aCompleteOverrideLiftsTheStopAndKeepsItInSight() {
        PlanDraft draft = impairedKidneys(160).draft();
        Plan before = plan(draft);
        assertThat(before.stopped()).isTrue();
        Finding stop = stop(before);
        Plan after = plan(overridden(draft, stop, complete(stop)));
        assertThat(after.stopped()).isFalse();
        assertThat(after.overridden(stop)).isTrue();
        assertThat(after.findings(Finding.Level.STOP)).containsExactly(stop);
        assertThat(after.intravenous()).isEqualTo(before.intravenous());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, '', A. One, B. Two, REASON",
                "OTHER, '', A. One, B. Two, EXPLANATION",
                "NO_ALTERNATIVE, '', '', B. Two, BY",
                "NO_ALTERNATIVE, '', A. One, '', SECOND",
                "NO_ALTERNATIVE, '', A. One, a one, SAME_PERSON",
                "NO_ALTERNATIVE, '', Zoë Müller, ZOE  MULLER, SAME_PERSON",
            })
    @Hazard("H-57")
    void anIncompleteOverrideLeavesTheStop(
            StopOverride.Reason reason, String explanation, String by, String second, StopOverride.Gap gap) {
        PlanDraft draft = impairedKidneys(160).draft();
        Finding stop = stop(plan(draft));
        StopOverride override =
                new StopOverride(Optional.ofNullable(reason), explanation, by, second, stop.statement());
        assertThat(override.gap(stop.statement())).contains(gap);
        assertThat(plan(overridden(draft, stop, override)).stopped()).isTrue();
    }

    @Test
    void anotherReasonCountsOnceItIsSaidInWords() {
        PlanDraft draft = impairedKidneys(160).draft();
        Finding stop = stop(plan(draft));
        StopOverride override =
                complete(stop).reason(StopOverride.Reason.OTHER).explanation("Dialysis during the night.");
        assertThat(plan(overridden(draft, stop, override)).stopped()).isFalse();
    }

    /** An override for 160 µmol/L must not carry over to 190 µmol/L. */
    @Test
    @Hazard("H-57")
    void anOverrideLapsesWhenTheValueChanges() {
        PlanDraft draft = impairedKidneys(160).draft();
        Finding stop = stop(plan(draft));
        PlanDraft worse = impairedKidneys(190)
                .draft()
                .with(overridden(draft, stop, complete(stop)).decisions());
        Plan plan = plan(worse);
        assertThat(plan.stopped()).isTrue();
        assertThat(worse.decisions().override(stop).orElseThrow().gap(stop(plan).statement()))
                .contains(StopOverride.Gap.LAPSED);
    }

    @Test
    @Hazard("H-18")
    void theLifetimeLimitCannotBeOverridden() {
        PlanDraft draft = Drafts.of(Plans.KNOWLEDGE)
                .regimen(Regimen.INTRAVENOUS_BLEOMYCIN)
                .course(new InternationalUnits(390_000))
                .lesion(25, 20)
                .draft();
        Finding stop = stop(plan(draft));
        assertThat(stop.rule()).isEqualTo("CUM-03");
        assertThat(plan(overridden(draft, stop, complete(stop))).stopped()).isTrue();
    }

    /** Creatinine above 150 µmol/L and clearance below 30 mL/min are one cause: one card, one answer. */
    @Test
    @Hazard({"H-31", "H-58"})
    void oneCauseIsShownAndAnsweredOnce() {
        PlanDraft draft = impairedKidneys(190).age(80).body(45, 150).draft();
        Finding stop = stop(plan(draft));
        assertThat(stop.rule()).isEqualTo("ROUTE-12");
        assertThat(stop.also()).extracting(Finding::rule).containsExactly("RENAL-STOP");
        assertThat(plan(overridden(draft, stop, complete(stop))).stopped()).isFalse();
        assertThat(plan(draft).eachFinding()).extracting(Finding::rule).contains("ROUTE-12", "RENAL-STOP");
    }

    @Test
    @Hazard("H-58")
    void twoCautionsOfTheLifetimeTotalAskForOneReason() {
        PlanDraft draft = Drafts.of(Plans.KNOWLEDGE)
                .regimen(Regimen.INTRAVENOUS_BLEOMYCIN)
                .body(50, 150)
                .course(new InternationalUnits(370_000))
                .lesion(25, 20)
                .draft();
        List<Finding> lifetime = plan(draft).unanswered().stream()
                .filter(finding -> finding.rule().startsWith("CUM-"))
                .toList();
        assertThat(lifetime).hasSize(1);
        assertThat(lifetime.get(0).also()).extracting(Finding::rule).containsExactly("CUM-02");
        PlanDraft answered = draft.with(draft.decisions().withReason(lifetime.get(0), "lung function normal"));
        assertThat(plan(answered).unanswered()).doesNotContain(lifetime.get(0));
    }

    @Test
    @Hazard("H-57")
    void aStopThatStandsTogetherWithOneThatCannotBeOverriddenCannotEither() {
        PlanDraft draft = impairedKidneys(70)
                .answer("SCR-LUNG", Entry.of(Answer.YES))
                .answer("SCR-FIBROSIS", Entry.of(Answer.YES))
                .draft();
        Finding stop = stop(plan(draft));
        assertThat(stop.each().anyMatch(one -> !one.overridable())).isTrue();
        assertThat(stop.overridable()).isFalse();
    }

    @Test
    void everyFindingNamesItsValueAndThresholdWhereItsRuleComparesTwo() {
        Finding stop = stop(plan(impairedKidneys(160).draft()));
        Finding.Comparison comparison = stop.comparison().orElseThrow();
        assertThat(comparison.value().value()).isEqualTo(160);
        assertThat(comparison.threshold().value()).isEqualTo(150);
    }
}
