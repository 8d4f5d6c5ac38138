package org.pulseplan.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pulseplan.desktop.CaseKeeper.State;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.worklist.CaseHeading;
import org.pulseplan.worklist.CaseId;
import org.pulseplan.worklist.CaseRecords.Kept;

/** The records' thread is a queue that the test works off when it likes. */
class CaseKeeperTest {
    private final MemoryRecords records = new MemoryRecords();
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final Messages messages = new Messages();
    private final CaseModel model =
            new CaseModel(TestWindow.PLANNER, TestWindow.PLANNER.plan(TestWindow.SAMPLE), Runnable::run, Runnable::run);
    private final CaseKeeper keeper =
            new CaseKeeper(model, new RecordsDesk(() -> records, background::add, Runnable::run), messages);

    @BeforeEach
    void begin() {
        keeper.begin(TestWindow.SAMPLE);
    }

    private void name(String name) {
        model.edit("name", draft -> named(draft, name));
    }

    private static PlanDraft named(PlanDraft draft, String name) {
        return draft.with(draft.patient().with(draft.patient().entries().with(PatientFields.NAME, name)));
    }

    private void work() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    private State state() {
        return keeper.keeping().get().state();
    }

    private Kept only() {
        assertThat(records.cases).hasSize(1);
        return records.cases.values().iterator().next();
    }

    @Test
    void aCaseThatNobodyChangedLeavesNoRecord() {
        work();
        assertThat(records.cases).isEmpty();
        assertThat(state()).isEqualTo(State.UNTOUCHED);
        assertThat(keeper.safe()).isTrue();
    }

    @Test
    @Hazard("H-99")
    void everyChangeIsKeptWithoutAnyoneSaving() {
        name("First");
        assertThat(state()).isEqualTo(State.KEEPING);
        assertThat(keeper.safe()).isFalse();
        work();
        assertThat(state()).isEqualTo(State.KEPT);
        assertThat(keeper.keeping().get().at()).contains(MemoryRecords.START);
        name("Second");
        work();
        assertThat(only().draft()).isEqualTo(model.draft().get());
        assertThat(only().heading().who().name()).contains("Second");
        assertThat(records.open).contains(only().heading().id());
    }

    @Test
    void fastTypingIsKeptInOneGoWithTheNewestLetter() {
        name("A");
        name("An");
        name("Ann");
        assertThat(background).hasSize(1);
        work();
        assertThat(only().heading().who().name()).contains("Ann");
        assertThat(only().heading().version()).isEqualTo(1);
    }

    @Test
    void goingBackToTheBeginningIsKeptToo() {
        name("Slip");
        work();
        model.undo();
        work();
        assertThat(only().draft()).isEqualTo(TestWindow.SAMPLE);
        assertThat(state()).isEqualTo(State.KEPT);
    }

    @Test
    void whatWasTypedLastIntoTheCaseBeforeIsKeptInThatCase() {
        name("Of the first case");
        PlanDraft typed = model.draft().get();
        PlanDraft other = PlanDraft.empty();
        keeper.begin(other);
        model.open(other);
        name("Of the second case");
        work();
        assertThat(records.cases.values())
                .extracting(Kept::draft)
                .containsExactly(typed, model.draft().get());
    }

    @Test
    void aCaseOfTheRecordsGoesOnWhereItWas() throws Exception {
        CaseHeading heading = records.keepNew(TestWindow.SAMPLE);
        keeper.begin(new Kept(heading, TestWindow.SAMPLE));
        name("Changed");
        work();
        assertThat(only().heading().version()).isEqualTo(2);
        assertThat(only().heading().who().name()).contains("Changed");
    }

    @Test
    @Hazard("H-99")
    void aFullDiskIsSaidAndTheNextChangeTriesAgain() {
        records.full = true;
        name("Lost?");
        work();
        assertThat(state()).isEqualTo(State.FAILED);
        assertThat(keeper.safe()).isFalse();
        assertThat(messages.shown()).hasSize(1);
        records.full = false;
        name("Not lost");
        work();
        assertThat(state()).isEqualTo(State.KEPT);
        assertThat(messages.shown()).isEmpty();
        assertThat(only().heading().who().name()).contains("Not lost");
    }

    @Test
    @Hazard("H-99")
    void whatSomebodyElseChangedIsNotOverwrittenAndMineBecomesACaseOfItsOwn() throws Exception {
        CaseHeading heading = records.keepNew(TestWindow.SAMPLE);
        keeper.begin(new Kept(heading, TestWindow.SAMPLE));
        PlanDraft theirs = named(TestWindow.SAMPLE, "Theirs");
        records.keep(heading, theirs);
        name("Mine");
        work();
        assertThat(state()).isEqualTo(State.FAILED);
        assertThat(only().draft()).isEqualTo(theirs);
        messages.shown().get(0).choices().get(0).action().run();
        work();
        assertThat(state()).isEqualTo(State.KEPT);
        assertThat(records.cases.values())
                .extracting(Kept::draft)
                .containsExactly(theirs, model.draft().get());
    }

    @Test
    void leavingWaitsUntilTheNewestChangeIsKept() {
        StringBuilder order = new StringBuilder();
        name("Typed");
        keeper.settled(() -> order.append(state()));
        assertThat(order).isEmpty();
        work();
        assertThat(order).hasToString("KEPT");
    }

    @Test
    void aCaseThatIsLeftKnowinglyIsNotCalledInterrupted() {
        records.open = Optional.of(new CaseId("x"));
        keeper.leave(() -> {});
        work();
        assertThat(records.open).isEmpty();
    }
}
