package org.pulseplan.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.pulseplan.entry.Finding;
import org.pulseplan.knowledge.Fact;
import org.pulseplan.plan.Plan;
import org.pulseplan.plan.Responsible;

/** The findings of a plan for other programs: rule, source and status, what was compared, and what was answered. */
final class FindingJson {
    private final ComputedJson computed;
    private final Plan plan;

    FindingJson(ComputedJson computed, Plan plan) {
        this.computed = computed;
        this.plan = plan;
    }

    ArrayNode all() {
        ArrayNode array = JsonText.array();
        plan.findings().forEach(finding -> write(array.addObject(), finding));
        return array;
    }

    private void write(ObjectNode node, Finding finding) {
        found(node, finding);
        node.put("for", Responsible.of(finding).name());
        if (!finding.also().isEmpty()) {
            ArrayNode also = node.putArray("also");
            finding.also().forEach(other -> found(also.addObject(), other));
        }
        plan.draft().decisions().reason(finding).ifPresent(reason -> node.put("reason", reason));
        plan.draft().decisions().lapsedReason(finding).ifPresent(reason -> node.put("lapsedReason", reason));
        if (finding.level() == Finding.Level.STOP) {
            node.put("overridable", finding.overridable()).put("overridden", plan.overridden(finding));
            plan.draft()
                    .decisions()
                    .override(finding)
                    .ifPresent(override -> OverridesJson.write(node.putObject("override"), override));
        }
    }

    private void found(ObjectNode node, Finding finding) {
        node.put("level", finding.level().name()).put("rule", finding.rule()).put("key", finding.key());
        node.set("place", place(finding));
        node.put("text", computed.say(finding.text())).put("remedy", computed.say(finding.remedy()));
        finding.comparison().ifPresent(comparison -> {
            node.set("value", ComputedJson.amount(comparison.value()));
            node.set("threshold", ComputedJson.amount(comparison.threshold()));
        });
        plan.basis().consulted().stream()
                .filter(fact -> fact.id().equals(finding.rule()))
                .forEach(fact -> source(node, fact));
    }

    private static void source(ObjectNode node, Fact fact) {
        node.put("status", fact.status().name());
        ArrayNode sources = node.putArray("sources");
        fact.sources().forEach(sources::add);
    }

    private static ObjectNode place(Finding finding) {
        ObjectNode node = JsonText.object().put("area", finding.place().area().name());
        if (finding.place().lesion() > 0) {
            node.put("lesion", finding.place().lesion());
        }
        return node.put("field", finding.place().field());
    }
}
