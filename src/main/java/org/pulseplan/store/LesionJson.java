package org.pulseplan.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.pulseplan.electrode.ApplicationRange;
import org.pulseplan.electrode.ElectrodeChoice;
import org.pulseplan.entry.Computed;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.lesion.LesionSize;
import org.pulseplan.plan.LesionPlan;
import org.pulseplan.plan.Plan;

/** The lesions in the plan's file, each with all that was derived for it. */
final class LesionJson {
    private final ComputedJson computed;

    LesionJson(ComputedJson computed) {
        this.computed = computed;
    }

    ArrayNode all(Plan plan) {
        ArrayNode lesions = JsonText.array();
        plan.lesions().forEach(lesion -> lesions.add(lesion(lesion, plan)));
        return lesions;
    }

    private ObjectNode lesion(LesionPlan lesion, Plan plan) {
        ObjectNode node = JsonText.object().put("number", lesion.number());
        lesion.draft().entries().known(LesionFields.SITE).ifPresent(site -> node.put("site", site.name()));
        lesion.draft().entries().known(LesionFields.SIDE).ifPresent(side -> node.put("side", side.name()));
        node.set("size", size(lesion.size()));
        node.set("injection", new DrugJson(computed).injection(lesion.injection()));
        node.set("electrode", electrode(lesion.electrode()));
        node.set("response", new ResponseJson(computed).lesion(plan.response().lesion(lesion.number())));
        return node;
    }

    private ObjectNode size(Computed<LesionSize> size) {
        return computed.of(size, (node, one) -> {
            node.set("longest", ComputedJson.amount(one.longest()));
            node.set("perpendicular", ComputedJson.amount(one.perpendicular()));
            node.set("volume", ComputedJson.amount(one.volume()));
        });
    }

    private ObjectNode electrode(Computed<ElectrodeChoice> choice) {
        return computed.of(choice, (node, one) -> {
            node.put("id", one.electrode().id())
                    .put("code", one.electrode().code())
                    .put("kind", one.electrode().kind().name())
                    .put("chosenByPrescriber", one.chosenByPrescriber());
            node.set("reasons", computed.phrases(one.reasons()));
            node.set("voltage", ComputedJson.amount(one.voltage()));
            node.set("pulses", ComputedJson.amount(one.pulses()));
            node.set("estimatedApplications", computed.quantity(one.applications()));
            node.set("applicationRange", computed.of(one.range(), LesionJson::range));
            node.set("estimatedTime", computed.quantity(one.time()));
        });
    }

    private static void range(ObjectNode node, ApplicationRange range) {
        node.set("fewest", ComputedJson.amount(range.fewest()));
        node.set("most", ComputedJson.amount(range.most()));
    }
}
