package org.pulseplan.desktop.response;

import org.pulseplan.plan.Plan;
import org.pulseplan.response.ResponseModel;
import org.pulseplan.response.own.OwnModel;

/**
 * The model that predicted a plan: the department's own where the plan says so, else the shipped one. Whatever is asked
 * about a plan is asked of that model.
 */
public record PredictedBy(ResponseModel shipped) {
    public ResponseModel of(Plan plan) {
        return plan.basis().own().map(OwnModel::response).orElse(shipped);
    }

    /** Whether what else stands for a new centre is the department itself. */
    public static boolean own(Plan plan) {
        return plan.basis().own().isPresent();
    }
}
