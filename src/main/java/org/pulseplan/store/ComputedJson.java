package org.pulseplan.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.BiConsumer;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Phrase;
import org.pulseplan.quantity.Quantity;
import org.pulseplan.text.Language;

/**
 * Writes derived values: the value with its arithmetic, or why there is none, or that the plan does not need one. A
 * number always stands with its UCUM unit.
 */
final class ComputedJson {
    private final Language language;

    ComputedJson(Language language) {
        this.language = language;
    }

    String say(Phrase phrase) {
        return language.say(phrase);
    }

    /** An amount: value, unit, working. */
    ObjectNode quantity(Computed<? extends Quantity> computed) {
        return of(computed, (node, quantity) -> put(node, quantity));
    }

    /** A named value: value, working. */
    ObjectNode named(Computed<? extends Enum<?>> computed) {
        return of(computed, (node, constant) -> node.put("value", constant.name()));
    }

    /** Whatever the writer puts into the node, and the working. */
    <T> ObjectNode of(Computed<T> computed, BiConsumer<ObjectNode, T> writer) {
        ObjectNode node = JsonText.object();
        if (computed instanceof Computed.Value<T> known) {
            writer.accept(node, known.value());
            node.set("working", phrases(known.working()));
        } else if (computed.reasons().isEmpty()) {
            node.put("notApplicable", true);
        } else {
            node.set("unavailable", phrases(computed.reasons()));
        }
        return node;
    }

    ArrayNode phrases(List<Phrase> phrases) {
        ArrayNode array = JsonText.array();
        phrases.forEach(phrase -> array.add(say(phrase)));
        return array;
    }

    static JsonNode amount(Quantity quantity) {
        return put(JsonText.object(), quantity);
    }

    private static ObjectNode put(ObjectNode node, Quantity quantity) {
        return node.put("value", JsonText.exact(quantity.value()))
                .put("unit", quantity.unit().ucum());
    }
}
