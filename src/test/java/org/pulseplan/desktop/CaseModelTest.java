package org.pulseplan.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.pulseplan.entry.Entry;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.plan.Plan;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.plan.Planner;

class CaseModelTest {
    private final Planner planner = TestWindow.PLANNER;
    private final List<Runnable> waiting = new ArrayList<>();

    @Test
    @Hazard("H-72")
    void editsOfOneFieldInARowAreUndoneTogether() {
        CaseModel model = model(planner::plan);
        name(model, "A");
        name(model, "An");
        name(model, "Ann");
        model.edit("other", draft -> draft.withLesions(TestWindow.SAMPLE.lesions()));
        model.undo();
        assertThat(model.draft().get().patient().entries().known(PatientFields.NAME))
                .contains("Ann");
        model.undo();
        assertThat(model.draft().get()).isEqualTo(PlanDraft.empty());
        assertThat(model.undoable().get()).isFalse();
        model.redo();
        model.redo();
        assertThat(model.draft().get().lesions()).isEqualTo(TestWindow.SAMPLE.lesions());
    }

    @Test
    @Hazard("H-71")
    void thePlanIsNotCurrentUntilThatOfTheNewestDraftHasArrived() {
        CaseModel model = model(planner::plan);
        name(model, "A");
        name(model, "An");
        assertThat(model.current().get()).isFalse();
        waiting.forEach(Runnable::run);
        assertThat(model.current().get()).isTrue();
        assertThat(model.plan().get().draft()).isEqualTo(model.draft().get());
    }

    /** Harm: a dose of the entries before, read as that of the entries shown. */
    @Test
    @Hazard("H-71")
    void aDefectOfThePlannerIsKnownAndNeverPassesForAPlan() {
        IllegalStateException defect = new IllegalStateException("defect");
        CaseModel model = model(draft -> {
            if (draft.equals(PlanDraft.empty())) {
                return planner.plan(draft);
            }
            throw defect;
        });
        name(model, "A");
        waiting.forEach(Runnable::run);
        assertThat(model.failure().get()).contains(defect);
        assertThat(model.current().get()).isFalse();
        waiting.clear();
        model.undo();
        waiting.forEach(Runnable::run);
        assertThat(model.failure().get()).isEmpty();
        assertThat(model.current().get()).isTrue();
    }

    private CaseModel model(Function<PlanDraft, Plan> planned) {
        return new CaseModel(planned, planned.apply(PlanDraft.empty()), waiting::add, Runnable::run);
    }

    private static void name(CaseModel model, String name) {
        model.edit(
                "name",
                draft -> draft.with(
                        draft.patient().with(draft.patient().entries().with(PatientFields.NAME, Entry.of(name)))));
    }
}
