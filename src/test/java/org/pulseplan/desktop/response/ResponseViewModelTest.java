package org.pulseplan.desktop.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.pulseplan.Drafts;
import org.pulseplan.desktop.Cases;
import org.pulseplan.desktop.HandMadeResponse;
import org.pulseplan.desktop.Screen;
import org.pulseplan.desktop.part.RuledText;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.lesion.LesionDraft;
import org.pulseplan.plan.Plan;

class ResponseViewModelTest {
    /** The second is the largest, the third the smallest, the fourth has no size. */
    private final ObjectProperty<Plan> plan = new SimpleObjectProperty<>(
            planned(Cases.lesion(1, 20), Cases.lesion(2, 45), Cases.lesion(3, 9), Cases.withoutSize(4)));

    private final ResponseViewModel model = new ResponseViewModel(plan, Cases.ENGLISH);

    @Test
    void lesionsStandByNumberUntilAnotherOrderIsChosen() {
        assertThat(numbers()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void largestFirstPutsTheLesionWithoutSizeLast() {
        model.order().set(Order.LARGEST);
        assertThat(numbers()).containsExactly(2, 1, 3, 4);
    }

    @Test
    void likeliestAndLeastLikelyFirstBothLeaveTheUnpredictedLast() {
        model.order().set(Order.COMPLETE_LIKELIEST);
        assertThat(numbers()).containsExactly(3, 1, 2, 4);
        model.order().set(Order.COMPLETE_UNLIKELIEST);
        assertThat(numbers()).containsExactly(2, 1, 3, 4);
        model.order().set(Order.OBJECTIVE_LIKELIEST);
        assertThat(numbers()).containsExactly(3, 1, 2, 4);
        model.order().set(Order.OBJECTIVE_UNLIKELIEST);
        assertThat(numbers()).containsExactly(2, 1, 3, 4);
    }

    @Test
    void lesionsOfEqualResponseStayByNumber() {
        plan.set(planned(Cases.lesion(7, 20), Cases.lesion(2, 20), Cases.lesion(5, 20)));
        model.order().set(Order.OBJECTIVE_LIKELIEST);
        assertThat(numbers()).containsExactly(2, 5, 7);
    }

    @Test
    void aLesionWithoutSizeSaysWhyInsteadOfANumber() {
        ResponseRow row = model.rows().get(3);
        assertThat(row.lanes()).isEmpty();
        assertThat(row.reasons()).isNotEmpty();
        assertThat(row.size()).isEqualTo("size missing");
        assertThat(row.spoken()).contains(row.reasons().get(0));
    }

    @Test
    void eachLaneSaysMedianAndBothIntervalsAsText() {
        // 25 mm gives 1 / (1 + 25 / 25) = 50 %; reaches of 0.5 and 0.8 of 50 % at a new centre
        plan.set(planned(Cases.lesion(1, 25)));
        Lane lane = model.rows().get(0).lanes().get(0);
        assertThat(lane.measure()).isEqualTo(Measure.COMPLETE);
        assertThat(lane.centre()).isEqualTo(Centre.NEW);
        assertThat(lane.median()).isEqualTo("50\u00a0%");
        assertThat(lane.range80()).isEqualTo("25\u00a0%\u201375\u00a0%");
        assertThat(lane.range95()).isEqualTo("10\u00a0%\u201390\u00a0%");
        assertThat(lane.spoken()).contains("Complete response at a new centre: 50\u00a0%");
    }

    @Test
    void centresAreShownAsChosen() {
        assertThat(model.rows().get(0).lanes()).hasSize(4);
        model.centres().set(Centres.AVERAGE_ONLY);
        assertThat(model.rows().get(0).lanes()).extracting(Lane::centre).containsOnly(Centre.AVERAGE);
        assertThat(model.rows().get(0).lanes()).hasSize(2);
    }

    @Test
    void thePatientAsAWholeNeedsEveryLesion() {
        assertThat(model.whole().get().lanes()).isEmpty();
        assertThat(model.whole().get().reasons()).isNotEmpty();
        assertThat(model.state().get()).isEqualTo(Screen.State.INCOMPLETE);
        plan.set(planned(Cases.lesion(1, 25), Cases.lesion(2, 25)));
        assertThat(model.whole().get().lanes()).hasSize(4);
        assertThat(model.whole().get().expected().get(0))
                .isEqualTo(
                        "New centre: of 2 lesions, 1 (80 %: 0.5\u20131.5; 95 %: 0.2\u20131.8) are expected to respond"
                                + " completely, 1.4 (80 %: 1.1\u20131.7; 95 %: 0.9\u20131.9) at least partly.");
    }

    @Test
    void aPatientOutsideWhatWasStudiedIsSaidBeforeAnyNumber() {
        plan.set(planned(Cases.lesion(1, 25)));
        assertThat(model.warnings().get()).extracting(RuledText::rule).containsExactly("RESP-HISTOLOGY");
        assertThat(model.state().get()).isEqualTo(Screen.State.CAUTION);
        plan.set(Cases.plan(Drafts.of(Cases.KNOWLEDGE).lesion(12, 9).draft()));
        assertThat(model.warnings().get()).isEmpty();
        assertThat(model.state().get()).isEqualTo(Screen.State.COMPLETE);
    }

    @Test
    void theChosenLesionStaysChosenWhenTheOrderChanges() {
        model.choose(2);
        model.order().set(Order.LARGEST);
        assertThat(model.chosen().get().orElseThrow().number()).isEqualTo(2);
        plan.set(planned(Cases.lesion(1, 20)));
        assertThat(model.chosen().get()).isEmpty();
    }

    private List<Integer> numbers() {
        return model.rows().stream().map(ResponseRow::number).toList();
    }

    private static Plan planned(LesionDraft... lesions) {
        return HandMadeResponse.in(
                Cases.plan(Cases.choosing(Regimen.INTRAVENOUS_BLEOMYCIN, Cases.draft(List.of(lesions)))));
    }
}
