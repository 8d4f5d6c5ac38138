package org.pulseplan.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.pulseplan.plan.SessionPlan;
import org.pulseplan.plan.SessionPlan.TimeRange;

/** Order of the lesions, time of their applications against the window, and the proposed split. */
final class SessionJson {
    private final ComputedJson computed;

    SessionJson(ComputedJson computed) {
        this.computed = computed;
    }

    ObjectNode of(SessionPlan session) {
        ObjectNode node = JsonText.object().put("verdict", session.verdict().name());
        node.set("order", numbers(session.order()));
        node.set("notCounted", numbers(session.notCounted()));
        session.open().ifPresent(open -> node.set("open", ComputedJson.amount(open)));
        node.set("time", computed.of(session.time(), SessionJson::put));
        ArrayNode parts = node.putArray("split");
        for (SessionPlan.Part part : session.parts()) {
            ObjectNode one = parts.addObject().put("fits", part.fits());
            one.set("lesions", numbers(part.lesions()));
            put(one, part.time());
        }
        return node;
    }

    private static void put(ObjectNode node, TimeRange time) {
        node.set("least", ComputedJson.amount(time.least()));
        node.set("likely", ComputedJson.amount(time.likely()));
        node.set("most", ComputedJson.amount(time.most()));
    }

    private static ArrayNode numbers(List<Integer> numbers) {
        ArrayNode array = JsonText.array();
        numbers.forEach(array::add);
        return array;
    }
}
