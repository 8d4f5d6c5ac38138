package org.pulseplan.desktop;

import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Finding.Level;
import org.pulseplan.plan.Plan;

/** How a step stands: what was found about its fields weighs more than what is still to be entered. */
public final class StepProgress {
    private StepProgress() {}

    /**
     * Follows the plan.
     *
     * @param mine whether a finding belongs to the step and is about something that was entered
     * @param complete whether everything that the step asks for is entered
     */
    public static ObservableValue<Screen.State> of(
            CaseModel model, Function<Plan, Predicate<Finding>> mine, Predicate<Plan> complete) {
        return model.plan().map(plan -> state(plan, mine.apply(plan), complete.test(plan)));
    }

    private static Screen.State state(Plan plan, Predicate<Finding> mine, boolean complete) {
        if (plan.standingStops().stream().flatMap(Finding::each).anyMatch(mine)) {
            return Screen.State.STOP;
        }
        if (!complete) {
            return Screen.State.INCOMPLETE;
        }
        return plan.findings(Level.CAUTION).stream().flatMap(Finding::each).anyMatch(mine)
                ? Screen.State.CAUTION
                : Screen.State.COMPLETE;
    }
}
