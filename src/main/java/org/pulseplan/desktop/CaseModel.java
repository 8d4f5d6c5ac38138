package org.pulseplan.desktop;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.pulseplan.desktop.part.WayBack;
import org.pulseplan.plan.Plan;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.plan.Planner;

/**
 * The open case: its draft, the plan that follows from it, and the way back. An edit shows at once in the draft; the
 * plan follows from the background, always that of the newest draft. Used on the window's thread only.
 */
public final class CaseModel {

    private Function<PlanDraft, Plan> planner;
    private final Executor background;
    private final Executor window;
    private final ReadOnlyObjectWrapper<PlanDraft> draft;
    private final ReadOnlyObjectWrapper<Plan> plan;
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper current = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyObjectWrapper<Optional<RuntimeException>> failure =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final WayBack<PlanDraft> way = new WayBack<>();
    private final AtomicReference<@Nullable Task> waiting = new AtomicReference<>();

    /**
     * @param first the case that is opened, with its plan
     * @param background runs planning, one task at a time
     * @param window runs on the window's thread
     */
    public CaseModel(Planner planner, Plan first, Executor background, Executor window) {
        this(planner::plan, first, background, window);
    }

    CaseModel(Function<PlanDraft, Plan> planner, Plan first, Executor background, Executor window) {
        this.planner = planner;
        this.background = background;
        this.window = window;
        this.draft = new ReadOnlyObjectWrapper<>(first.draft());
        this.plan = new ReadOnlyObjectWrapper<>(first);
    }

    /**
     * The same case with the same way back, for a window that is built anew; this one is left behind. A plan that is still
     * being computed is asked for again.
     */
    CaseModel goingOn() {
        CaseModel same = new CaseModel(planner, plan.get(), background, window);
        same.way.takeFrom(way);
        same.draft.set(draft.get());
        same.undoable.set(way.hasBack());
        same.redoable.set(way.hasForward());
        if (!current.get()) {
            same.order();
        }
        return same;
    }

    /** What was entered, always up to the last keystroke. */
    public ReadOnlyObjectProperty<PlanDraft> draft() {
        return draft.getReadOnlyProperty();
    }

    /** What follows from a draft; see {@link #current()}. */
    public ReadOnlyObjectProperty<Plan> plan() {
        return plan.getReadOnlyProperty();
    }

    /** Whether the plan is that of the draft shown; false for the moment in which it is being computed. */
    public ReadOnlyBooleanProperty current() {
        return current.getReadOnlyProperty();
    }

    /** The defect for which the newest draft has no plan: the plan shown is then that of an older draft. */
    public ReadOnlyObjectProperty<Optional<RuntimeException>> failure() {
        return failure.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty undoable() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty redoable() {
        return redoable.getReadOnlyProperty();
    }

    /**
     * Changes the draft.
     *
     * @param what what is being edited, such as "patient.weight": edits of the same thing in a row are undone together
     */
    public void edit(String what, UnaryOperator<PlanDraft> change) {
        PlanDraft before = draft.get();
        PlanDraft after = change.apply(before);
        if (after.equals(before)) {
            return;
        }
        way.edit(what, before);
        show(after);
    }

    public void undo() {
        way.back(draft.get()).ifPresent(this::show);
    }

    public void redo() {
        way.forward(draft.get()).ifPresent(this::show);
    }

    /** From now on plans are made at this workplace: after its site profile has changed. Nothing that was entered changes. */
    public void planWith(Planner other) {
        planner = other::plan;
        order();
    }

    /** Replaces the case by another; there is no way back into the one before. */
    public void open(PlanDraft opened) {
        way.clear();
        show(opened);
    }

    private void show(PlanDraft shown) {
        draft.set(shown);
        undoable.set(way.hasBack());
        redoable.set(way.hasForward());
        order();
    }

    private void order() {
        current.set(false);
        if (waiting.getAndSet(new Task(draft.get(), planner)) == null) {
            background.execute(this::planNewest);
        }
    }

    private void planNewest() {
        Task newest = waiting.getAndSet(null);
        if (newest == null) {
            return;
        }
        try {
            Plan planned = newest.planner().apply(newest.draft());
            window.execute(() -> arrive(newest, planned));
        } catch (RuntimeException defect) {
            window.execute(() -> fail(newest, defect));
        }
    }

    private void arrive(Task of, Plan planned) {
        boolean newest = isNewest(of);
        current.set(newest);
        plan.set(planned);
        if (newest) {
            failure.set(Optional.empty());
        }
    }

    private void fail(Task of, RuntimeException defect) {
        if (isNewest(of)) {
            failure.set(Optional.of(defect));
        }
    }

    /** A plan of the same draft made before the workplace's profile changed is not the newest. */
    private boolean isNewest(Task task) {
        return task.draft().equals(draft.get()) && task.planner() == planner;
    }

    /** A draft to be planned, and by whom. */
    private record Task(PlanDraft draft, Function<PlanDraft, Plan> planner) {}
}
