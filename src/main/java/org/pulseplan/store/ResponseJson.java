package org.pulseplan.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.pulseplan.entry.Computed;
import org.pulseplan.response.Band;
import org.pulseplan.response.LesionResponse;
import org.pulseplan.response.Outcome;
import org.pulseplan.response.PatientResponse;
import org.pulseplan.response.ScopeWarning;
import org.pulseplan.response.TogetherResponse;

/** The expected response in the plan's file: probabilities from 0 to 1, expected numbers of lesions as such. */
final class ResponseJson {
    private final ComputedJson computed;

    ResponseJson(ComputedJson computed) {
        this.computed = computed;
    }

    ObjectNode lesion(Computed<LesionResponse> response) {
        return computed.of(response, (node, one) -> {
            node.set("complete", outcome(one.complete()));
            node.set("objective", outcome(one.objective()));
            node.set("warnings", warnings(one.warnings()));
        });
    }

    ObjectNode patient(Computed<PatientResponse> response) {
        return computed.of(response, (node, one) -> {
            one.together().ifPresent(together -> put(node, together));
            node.set("warnings", warnings(one.warnings()));
        });
    }

    private static void put(ObjectNode node, TogetherResponse together) {
        node.set("allComplete", outcome(together.allComplete()));
        node.set("allObjective", outcome(together.allObjective()));
        node.set("expectedComplete", outcome(together.expectedComplete()));
        node.set("expectedObjective", outcome(together.expectedObjective()));
    }

    /** Where the prediction leaves what was studied, with the fact that draws the line. */
    private static ArrayNode warnings(List<ScopeWarning> warnings) {
        ArrayNode array = JsonText.array();
        for (ScopeWarning warning : warnings) {
            ObjectNode node = array.addObject().put("kind", warning.kind().name());
            warning.factId().ifPresent(id -> node.put("rule", id));
        }
        return array;
    }

    private static ObjectNode outcome(Outcome outcome) {
        ObjectNode node = JsonText.object();
        node.set("averageCentre", band(outcome.averageCentre()));
        node.set("newCentre", band(outcome.newCentre()));
        return node;
    }

    private static ObjectNode band(Band band) {
        return JsonText.object()
                .put("median", JsonText.exact(band.median()))
                .put("low80", JsonText.exact(band.low80()))
                .put("high80", JsonText.exact(band.high80()))
                .put("low95", JsonText.exact(band.low95()))
                .put("high95", JsonText.exact(band.high95()));
    }
}
