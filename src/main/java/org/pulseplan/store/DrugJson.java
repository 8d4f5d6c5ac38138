package org.pulseplan.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.pulseplan.dose.Dilution;
import org.pulseplan.dose.IntratumouralDose;
import org.pulseplan.dose.IntratumouralTotal;
import org.pulseplan.dose.IntravenousDose;
import org.pulseplan.dose.RegimenAdvice;
import org.pulseplan.dose.TreatmentWindow;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Entries;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.plan.DecisionFields;
import org.pulseplan.plan.Plan;

/** Drug, route, doses and window in the plan's file. */
final class DrugJson {
    private final ComputedJson computed;

    DrugJson(ComputedJson computed) {
        this.computed = computed;
    }

    ObjectNode regimen(Plan plan) {
        ObjectNode node = computed.named(plan.regimen()).put("chosenByPrescriber", plan.regimenChosen());
        if (plan.regimen().known().filter(Regimen::underResearchOnly).isPresent()) {
            node.set("approval", approval(plan.draft().decisions().entries()));
        }
        return node;
    }

    /** What was entered of the approval; left out where it was not. */
    private static ObjectNode approval(Entries decisions) {
        ObjectNode node = JsonText.object();
        decisions.known(DecisionFields.APPROVAL).ifPresent(name -> node.put("name", name));
        decisions.known(DecisionFields.APPROVAL_BY).ifPresent(by -> node.put("enteredBy", by));
        return node;
    }

    ArrayNode options(RegimenAdvice advice) {
        ArrayNode options = JsonText.array();
        for (RegimenAdvice.Option option : advice.options()) {
            ObjectNode node = options.addObject()
                    .put("regimen", option.regimen().name())
                    .put("verdict", option.verdict().name());
            ArrayNode reasons = node.putArray("reasons");
            option.reasons()
                    .forEach(reason ->
                            reasons.addObject().put("rule", reason.rule()).put("text", computed.say(reason.text())));
        }
        return options;
    }

    ObjectNode intravenous(Computed<IntravenousDose> dose) {
        return computed.of(dose, (node, one) -> {
            node.put("level", one.level().name());
            one.renal()
                    .ifPresent(share -> node.putObject("renal")
                            .put("table", share.table().id())
                            .put("chosenByPrescriber", share.chosen())
                            .set("share", ComputedJson.amount(share.share())));
            node.set("perSurface", ComputedJson.amount(one.perSurface()));
            node.set("exact", ComputedJson.amount(one.exact()));
            node.set("dose", ComputedJson.amount(one.dose()));
            node.set("concentration", ComputedJson.amount(one.concentration()));
            node.set("volume", ComputedJson.amount(one.volume()));
            node.set("vials", ComputedJson.amount(one.vials()));
        });
    }

    ObjectNode total(Computed<IntratumouralTotal> total) {
        return computed.of(total, (node, one) -> {
            node.set("amount", ComputedJson.amount(one.amount()));
            node.set("volume", ComputedJson.amount(one.volume()));
            node.put("lesions", one.lesions());
            node.set("dilution", computed.of(one.dilution(), DrugJson::dilution));
        });
    }

    private static void dilution(ObjectNode node, Dilution made) {
        node.set("stock", ComputedJson.amount(made.stock()));
        node.set("concentration", ComputedJson.amount(made.concentration()));
        node.set("batch", ComputedJson.amount(made.batch()));
        node.set("fromStock", ComputedJson.amount(made.fromStock()));
        node.set("diluent", ComputedJson.amount(made.diluent()));
        node.set("batches", ComputedJson.amount(made.batches()));
    }

    ObjectNode injection(Computed<IntratumouralDose> dose) {
        return computed.of(dose, (node, one) -> {
            node.put("band", one.band());
            node.set("perVolume", ComputedJson.amount(one.perVolume()));
            node.set("exact", ComputedJson.amount(one.exact()));
            node.set("volume", ComputedJson.amount(one.volume()));
            node.set("amount", ComputedJson.amount(one.amount()));
            node.set("concentration", ComputedJson.amount(one.concentration()));
            ArrayNode neighbours = node.putArray("neighbours");
            one.neighbours().forEach(neighbour -> {
                ObjectNode across = neighbours.addObject();
                across.set("edge", ComputedJson.amount(neighbour.edge()));
                across.set("perVolume", ComputedJson.amount(neighbour.perVolume()));
                across.set("amount", ComputedJson.amount(neighbour.amount()));
            });
        });
    }

    ObjectNode window(Computed<TreatmentWindow> window) {
        return computed.of(window, (node, one) -> {
            node.put("id", one.option().id()).put("what", one.option().what());
            node.set("opens", ComputedJson.amount(one.opens()));
            node.set("closes", ComputedJson.amount(one.closes()));
        });
    }
}
