package org.pulseplan.plan;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pulseplan.dose.Treatment;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Phrase;
import org.pulseplan.response.LesionResponse;

/** Asks the response model for the lesions of a plan. */
final class ResponsePlanning {
    ResponsePlan respond(PlanDraft draft, List<LesionPlan> planned, Computed<Treatment> treatment) {
        Map<Integer, Computed<LesionResponse>> lesions = new TreeMap<>();
        planned.forEach(lesion -> lesions.put(lesion.number(), Computed.unavailable(Phrase.of("reasons.noModel"))));
        return new ResponsePlan(lesions, Computed.unavailable(Phrase.of("reasons.noModel")));
    }

    List<Finding> findings(PlanDraft draft, List<LesionPlan> planned) {
        return List.of();
    }

    String modelVersion() {
        return "none";
    }

    String evidenceFingerprint() {
        return "none";
    }
}
