package org.pulseplan.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One object of a knowledge file, read key by key. What is missing, of another kind, or left over is refused with the
 * file, the id and what was expected.
 */
final class Cell {
    private final String where;
    private final JsonNode node;
    private final Set<String> read = new HashSet<>();

    Cell(String where, JsonNode node) {
        this.where =
                node.path("id").isTextual() ? where + ", " + node.path("id").asText() : where;
        this.node = node;
        if (!node.isObject()) {
            throw refused("should be an object in braces but is " + node);
        }
    }

    /** The refusal of what stands here, saying where. */
    KnowledgeException refused(String what) {
        return new KnowledgeException(where + ": " + what);
    }

    String text(String key) {
        return textOf(key, required(key));
    }

    /** A text that says something. */
    String wording(String key) {
        String text = text(key);
        if (text.isBlank()) {
            throw refused("\"" + key + "\" should say something but is empty");
        }
        return text;
    }

    Optional<String> optionalText(String key) {
        return Optional.ofNullable(optional(key)).map(child -> textOf(key, child));
    }

    boolean flag(String key) {
        JsonNode child = required(key);
        if (!child.isBoolean()) {
            throw refused("\"" + key + "\" should be true or false but is " + child);
        }
        return child.booleanValue();
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        list(key).forEach(child -> texts.add(textOf(key, child)));
        return texts;
    }

    <E extends Enum<E>> E constant(String key, Class<E> type) {
        return constantOf(key, text(key), type);
    }

    <E extends Enum<E>> List<E> constants(String key, Class<E> type) {
        return texts(key).stream().map(text -> constantOf(key, text, type)).toList();
    }

    Cell object(String key) {
        return new Cell(where, required(key));
    }

    Optional<Cell> optionalObject(String key) {
        return Optional.ofNullable(optional(key)).map(child -> new Cell(where, child));
    }

    List<Cell> objects(String key) {
        List<Cell> objects = new ArrayList<>();
        list(key).forEach(child -> objects.add(new Cell(where, child)));
        return objects;
    }

    /** Refuses every key that nobody asked for. */
    void end() {
        node.fieldNames().forEachRemaining(key -> {
            if (!read.contains(key)) {
                throw refused("unknown key \"" + key + "\"; expected " + String.join(", ", new TreeSet<>(read)));
            }
        });
    }

    private JsonNode list(String key) {
        JsonNode child = required(key);
        if (!child.isArray()) {
            throw refused("\"" + key + "\" should be a list in brackets but is " + child);
        }
        return child;
    }

    private JsonNode required(String key) {
        JsonNode child = optional(key);
        if (child == null) {
            throw refused("\"" + key + "\" is missing");
        }
        return child;
    }

    private @Nullable JsonNode optional(String key) {
        read.add(key);
        return node.get(key);
    }

    private String textOf(String key, JsonNode child) {
        if (!child.isTextual()) {
            throw refused("\"" + key + "\" should be a text in quotes but is " + child);
        }
        return child.textValue();
    }

    private <E extends Enum<E>> E constantOf(String key, String text, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> refused("\"" + key + "\" should be one of "
                        + Arrays.toString(type.getEnumConstants()) + " but is \"" + text + "\""));
    }
}
