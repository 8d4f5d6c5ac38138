package org.pulseplan.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.pulseplan.plan.Comparison;
import org.pulseplan.plan.SecondCheck;

/** The verdict of the second calculation in the plan's file, with both values of every number. */
final class SecondCheckJson {
    private final ComputedJson computed;

    SecondCheckJson(ComputedJson computed) {
        this.computed = computed;
    }

    ObjectNode of(SecondCheck second) {
        ObjectNode node =
                JsonText.object().put("verdict", second.verdict().name()).put("text", computed.say(second.inWords()));
        ArrayNode numbers = node.putArray("numbers");
        second.comparisons().forEach(one -> numbers.add(number(one)));
        return node;
    }

    private ObjectNode number(Comparison one) {
        ObjectNode node = JsonText.object().put("what", computed.say(one.what()));
        if (one.place().lesion() > 0) {
            node.put("lesion", one.place().lesion());
        }
        one.first().ifPresent(value -> node.set("first", ComputedJson.amount(value)));
        one.second().ifPresent(value -> node.set("second", ComputedJson.amount(value)));
        return node.put("outcome", one.outcome().name());
    }
}
