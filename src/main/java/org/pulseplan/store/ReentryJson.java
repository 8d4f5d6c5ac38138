package org.pulseplan.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.pulseplan.plan.Reentry;

/** The blind re-entry in the plan's file; values stand there once the two entries were put side by side. */
final class ReentryJson {
    private final ComputedJson computed;

    ReentryJson(ComputedJson computed) {
        this.computed = computed;
    }

    ObjectNode of(Reentry reentry) {
        ObjectNode node =
                JsonText.object().put("status", reentry.status().name()).put("text", computed.say(reentry.inWords()));
        reentry.by().ifPresent(name -> node.put("by", name));
        ArrayNode numbers = node.putArray("numbers");
        reentry.lines().forEach(line -> numbers.add(number(line)));
        return node;
    }

    private ObjectNode number(Reentry.Line line) {
        ObjectNode node = JsonText.object()
                .put("what", computed.say(line.name()))
                .put("outcome", line.outcome().name());
        if (line.outcome() == Reentry.Outcome.DIFFERS) {
            line.first().ifPresent(value -> node.set("first", ComputedJson.amount(value)));
            line.second().ifPresent(value -> node.set("second", ComputedJson.amount(value)));
            line.firstDose().ifPresent(value -> node.set("firstDose", ComputedJson.amount(value)));
            line.secondDose().ifPresent(value -> node.set("secondDose", ComputedJson.amount(value)));
        }
        return node;
    }
}
