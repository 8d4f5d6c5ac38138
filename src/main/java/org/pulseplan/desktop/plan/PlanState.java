package org.pulseplan.desktop.plan;

import org.pulseplan.desktop.Screen;
import org.pulseplan.plan.Plan;

/** How the step stands: stopped, incomplete, asking for reasons, or complete. */
final class PlanState {
    private PlanState() {}

    static Screen.State of(Plan plan) {
        if (plan.stopped()) {
            return Screen.State.STOP;
        }
        if (!plan.regimenChosen()
                || (plan.intravenous().known().isEmpty()
                        && plan.intratumoural().known().isEmpty())) {
            return Screen.State.INCOMPLETE;
        }
        return !plan.unanswered().isEmpty() ? Screen.State.CAUTION : Screen.State.COMPLETE;
    }
}
