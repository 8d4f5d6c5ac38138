package org.pulseplan.desktop.response.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pulseplan.desktop.CaseModel;
import org.pulseplan.desktop.Cases;
import org.pulseplan.desktop.response.Centre;
import org.pulseplan.desktop.response.Measure;
import org.pulseplan.desktop.response.PredictedBy;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.EntryReader;
import org.pulseplan.knowledge.EntryLimits;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.lesion.LesionDraft;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.plan.Plan;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.quantity.Millimetres;
import org.pulseplan.response.Band;
import org.pulseplan.response.LesionCovariates;
import org.pulseplan.response.Treatment;
import org.pulseplan.response.WhatIf;

class WhatIfModelTest {
    private static final String MINUS = "\u2212";

    /** The second has no size, so there is nothing to suppose of it. */
    private final CaseModel open = Cases.open(Cases.choosing(
            Regimen.INTRAVENOUS_BLEOMYCIN,
            Cases.draft(List.of(known(Cases.lesion(1, 25)), Cases.withoutSize(2), known(Cases.lesion(3, 12))))));

    private final WhatIfModel model = new WhatIfModel(
            open.plan(),
            new PredictedBy(Cases.MODEL),
            new EntryReader(new EntryLimits(Cases.KNOWLEDGE), Locale.UK),
            Cases.ENGLISH);

    @Test
    void theFirstLesionWithAPredictionStandsBesideEveryOtherWayToTreatIt() {
        assertThat(model.lesion().get()).contains(1);
        assertThat(names())
                .containsExactly(
                        "As planned: intravenous bleomycin, standard dose",
                        "If: intravenous bleomycin, reduced dose",
                        "If: intratumoural bleomycin",
                        "If: intratumoural cisplatin",
                        electrodeFlipped());
    }

    @Test
    void eachRowIsThePredictionOfTheLesionWithThatOneChange() {
        WhatIf expected = whatIf(
                new Supposed(Optional.of(Treatment.INTRATUMOURAL_CISPLATIN), ElectrodeIf.AS_PLANNED, Optional.empty()));
        WhatIfRow row = model.rows().get(3);
        assertThat(row.lane().band()).isEqualTo(expected.changed().complete().newCentre());
        assertThat(row.preference()).contains(expected.preference().turned());
        model.measure().set(Measure.OBJECTIVE);
        model.centre().set(Centre.AVERAGE);
        assertThat(model.rows().get(3).lane().band())
                .isEqualTo(expected.changed().objective().averageCentre());
    }

    @Test
    void growthStandsByItselfAndTogetherWithAnotherRoute() {
        model.size().set("50");
        model.treatment().set(Optional.of(Treatment.INTRATUMOURAL_BLEOMYCIN));
        assertThat(names()).endsWith("If: grown to 50\u00a0mm", "If: intratumoural bleomycin, grown to 50\u00a0mm");
        WhatIfRow grown = model.rows().get(5);
        Band difference = whatIf(Supposed.only(new Millimetres(50)))
                .difference()
                .complete()
                .newCentre();
        assertThat(grown.difference())
                .startsWith(MINUS + Math.round(-100 * difference.median()) + "\u00a0points\n80\u00a0%:\u00a0" + MINUS);
        assertThat(grown.lane().band().median())
                .isLessThan(model.rows().get(0).lane().band().median());
    }

    @Test
    void aSingleChoiceIsNotListedTwice() {
        model.treatment().set(Optional.of(Treatment.INTRATUMOURAL_BLEOMYCIN));
        assertThat(names()).doesNotHaveDuplicates().hasSize(5);
        model.treatment().set(Optional.of(Treatment.INTRAVENOUS_BLEOMYCIN));
        assertThat(names()).hasSize(5);
    }

    @Test
    void aSizeThatCannotBeReadIsRefusedInWordsAndGuessedNowhere() {
        model.size().set("5o");
        assertThat(model.problem().get()).isNotEmpty();
        assertThat(names()).noneMatch(name -> name.contains("grown"));
        model.size().set("50000");
        assertThat(model.problem().get()).isNotEmpty();
        model.size().set("");
        assertThat(model.problem().get()).isEmpty();
    }

    @Test
    void growthBeyondWhatWasStudiedIsMarked() {
        model.size().set("230");
        assertThat(model.rows().get(5).outside()).isTrue();
        assertThat(model.rows().get(0).outside()).isFalse();
    }

    /** The model tells a hexagonal array apart up to 30 mm only (RESP-08). */
    @Test
    void whatTheModelSeesNoDifferenceInIsATieOfNothing() {
        LesionCovariates large = new LesionCovariates(
                45, planned().depthMm(), Answer.NO, Answer.NO, Treatment.INTRAVENOUS_BLEOMYCIN, false);
        WhatIf whatIf = Cases.MODEL.whatIf(
                open.plan().get().response().asked(),
                large,
                Supposed.only(ElectrodeIf.HEXAGONAL).of(large));
        WhatIfRow row = new WhatIfWords(Cases.ENGLISH, Measure.COMPLETE, Centre.NEW, false)
                .supposed(Supposed.only(ElectrodeIf.HEXAGONAL), whatIf);
        assertThat(row.difference())
                .isEqualTo("0\u00a0points\n80\u00a0%:\u00a00\u00a0to\u00a00\n95\u00a0%:\u00a00\u00a0to\u00a00");
        assertThat(row.compared()).startsWith("tie");
    }

    /** Hazard: somebody plays with what might be, and the plan follows. */
    @Test
    void whatIfNeverChangesThePlan() {
        PlanDraft draft = open.draft().get();
        Plan plan = open.plan().get();
        model.lesion().set(Optional.of(3));
        model.treatment().set(Optional.of(Treatment.INTRATUMOURAL_CISPLATIN));
        model.electrode().set(ElectrodeIf.HEXAGONAL);
        model.size().set("80");
        assertThat(open.draft().get()).isSameAs(draft);
        assertThat(open.plan().get()).isSameAs(plan);
        assertThat(open.undoable().get()).isFalse();
    }

    @Test
    void aDeletedLesionGivesWayToTheFirst() {
        model.lesion().set(Optional.of(3));
        open.edit("lesions", draft -> draft.withoutLesion(3));
        assertThat(model.lesion().get()).contains(1);
        assertThat(model.rows()).isNotEmpty();
        open.edit("lesions", draft -> draft.withoutLesion(1));
        assertThat(model.lesion().get()).isEmpty();
        assertThat(model.rows()).isEmpty();
    }

    @Test
    void theDifferenceIsReadAloudWithItsChances() {
        assertThat(model.spoken(model.rows().get(2)))
                .startsWith("If: intratumoural bleomycin. Complete response at a new centre:")
                .contains("Difference from the plan:", "alike");
    }

    private WhatIf whatIf(Supposed supposed) {
        return Cases.MODEL.whatIf(open.plan().get().response().asked(), planned(), supposed.of(planned()));
    }

    private LesionCovariates planned() {
        return open.plan().get().response().lesion(1).get().lesion();
    }

    private String electrodeFlipped() {
        return planned().hexagonalArray() ? "If: an electrode that is not hexagonal" : "If: a hexagonal array";
    }

    private List<String> names() {
        return model.rows().stream().map(WhatIfRow::name).toList();
    }

    private static LesionDraft known(LesionDraft lesion) {
        return lesion.with(
                lesion.entries().with(LesionFields.ULCERATED, Answer.NO).with(LesionFields.IRRADIATED, Answer.NO));
    }
}
