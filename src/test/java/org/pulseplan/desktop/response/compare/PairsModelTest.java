package org.pulseplan.desktop.response.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.pulseplan.desktop.Cases;
import org.pulseplan.desktop.response.PredictedBy;
import org.pulseplan.desktop.response.compare.PairsModel.Cell;
import org.pulseplan.desktop.response.compare.PairsModel.Pairs;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.plan.Plan;
import org.pulseplan.response.Compared;
import org.pulseplan.response.Preference;

/** Every pair of lesions, walked through. */
class PairsModelTest {
    private static final PredictedBy MODELS = new PredictedBy(Cases.MODEL);

    private final Queue<Runnable> waiting = new ArrayDeque<>();

    /** The second is the largest, the third as large as the first, the fourth has no size. */
    private final ObjectProperty<Plan> plan = new SimpleObjectProperty<>(Cases.plan(Cases.choosing(
            Regimen.INTRAVENOUS_BLEOMYCIN,
            Cases.draft(List.of(
                    CompareModelTest.known(Cases.lesion(1, 20)),
                    CompareModelTest.known(Cases.lesion(2, 60)),
                    CompareModelTest.known(Cases.lesion(3, 20)),
                    Cases.withoutSize(4))))));

    private final OtherCases cases = new OtherCases(
            new CompareModelTest.Files(), () -> Cases::plan, plan, Cases.ENGLISH, Runnable::run, Runnable::run);
    private final CompareModel compare =
            new CompareModel(plan, cases, MODELS, Cases.ENGLISH, Runnable::run, Runnable::run);
    private final PairsModel model = new PairsModel(compare, MODELS, Cases.ENGLISH, Runnable::run, Runnable::run);

    /** Hazard: a chance stands in the cell of another pair. */
    @Test
    @Hazard("H-55")
    void everyCellIsItsOwnPairInWhateverOrder() {
        for (ForestOrder order : ForestOrder.values()) {
            compare.order().set(order);
            Pairs pairs = model.pairs().get().orElseThrow();
            assertThat(pairs.rows()).hasSize(3);
            for (int row = 0; row < 3; row++) {
                for (int column = 0; column < 3; column++) {
                    if (row == column) {
                        assertThat(pairs.of(new Cell(row, column))).isEmpty();
                    } else {
                        assertThat(pairs.of(new Cell(row, column)))
                                .as("%s, row %d, column %d", order, row, column)
                                .contains(expected(
                                        pairs.rows().get(row), pairs.rows().get(column)));
                    }
                }
            }
        }
    }

    @Test
    @Hazard("H-55")
    void equalLesionsAreATieInCellAndSentence() {
        Pairs pairs = model.pairs().get().orElseThrow();
        assertThat(model.words(pairs.of(new Cell(0, 2)).orElseThrow())).startsWith("= ");
        model.look(0, 2);
        assertThat(model.sentence().get()).startsWith("A tie: nothing speaks for lesion 1 or for lesion 3");
        model.look(0, 1);
        assertThat(model.sentence().get()).startsWith("Lesion 1 responds better than lesion 2 with a probability of");
        assertThat(model.words(pairs.of(new Cell(0, 1)).orElseThrow())).matches(">?\\d\\d");
        model.look(1, 1);
        assertThat(model.sentence().get()).contains("the same lesion in row and column");
    }

    @Test
    void theWalkEndsAtTheEdges() {
        model.look(-5, 99);
        assertThat(model.cursor().get()).isEqualTo(new Cell(0, 2));
        plan.set(Cases.plan(Cases.choosing(
                Regimen.INTRAVENOUS_BLEOMYCIN, Cases.draft(List.of(CompareModelTest.known(Cases.lesion(1, 20)))))));
        assertThat(model.pairs().get()).isEmpty();
        assertThat(model.sentence().get()).startsWith("Fewer than two lesions");
    }

    /** What nobody sees is not made; 300 lesions cost the window's thread next to nothing when they are seen. */
    @Test
    void threeHundredLesionsAreMadeInTheBackgroundAndOnlyWhileTheyAreSeen() {
        CompareModel late = new CompareModel(plan, cases, MODELS, Cases.ENGLISH, waiting::add, Runnable::run);
        waiting.remove().run();
        late.looked().set(false);
        Plan many = Cases.plan(Cases.choosing(Regimen.INTRAVENOUS_BLEOMYCIN, Cases.lesions(300)));
        plan.set(many);
        late.order().set(ForestOrder.LIKELIEST);
        assertThat(waiting).as("nothing is made while nobody looks").isEmpty();
        assertThat(late.rows()).hasSize(4);
        long begun = System.nanoTime();
        late.looked().set(true);
        double asked = (System.nanoTime() - begun) / 1e6;
        assertThat(waiting).hasSize(1);
        waiting.remove().run();
        assertThat(late.rows()).hasSize(300);
        late.reference().set(java.util.Optional.of(late.rows().get(0).key()));
        waiting.remove().run();
        assertThat(late.rows().get(5).against()).isPresent();
        System.out.printf("300 lesions: the window's thread asks in %.2f ms%n", asked);
        assertThat(asked).isLessThan(100);
    }

    private Preference expected(ForestRow one, ForestRow other) {
        return Cases.MODEL.comparer(List.of(compared(one), compared(other))).preference(0, 1);
    }

    private Compared compared(ForestRow row) {
        return new Compared(
                0, plan.get().response().asked(), row.response().orElseThrow().lesion());
    }
}
