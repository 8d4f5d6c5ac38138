package org.pulseplan.selftest;

import java.util.Map;
import org.pulseplan.plan.PlanDraft;

/**
 * A case whose answers are known.
 *
 * @param name of its file
 * @param doses answers of the rules' worked examples, as printed there; compared to the last printed digit
 * @param predictions answers of the response model; compared to nine digits
 */
public record KnownCase(String name, PlanDraft draft, Map<String, Double> doses, Map<String, Double> predictions) {
    public KnownCase {
        doses = Map.copyOf(doses);
        predictions = Map.copyOf(predictions);
    }
}
