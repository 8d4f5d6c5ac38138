package org.pulseplan.knowledge;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    private final Map<?, ?> object;
    private final Set<String> read = new HashSet<>();

    /**
     * @param where the place, as messages name it
     * @param value what {@link StrictJson} read there
     */
    Cell(String where, Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new KnowledgeException(where + ": should be an object in braces but is " + value);
        }
        this.where = map.get("id") instanceof String id ? where + ", " + id : where;
        this.object = map;
    }

    /** The refusal of what stands here, saying where. */
    KnowledgeException refused(String what) {
        return new KnowledgeException(where + ": " + what);
    }

    /** The kind of the file in which this stands, such as "dose". */
    String kind() {
        return where.substring(0, where.indexOf(".json"));
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
        return Optional.ofNullable(optional(key)).map(value -> textOf(key, value));
    }

    boolean flag(String key) {
        if (!(required(key) instanceof Boolean flag)) {
            throw refused("\"" + key + "\" should be true or false but is " + required(key));
        }
        return flag;
    }

    List<String> texts(String key) {
        return list(key).stream().map(value -> textOf(key, value)).toList();
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
        return Optional.ofNullable(optional(key)).map(value -> new Cell(where, value));
    }

    List<Cell> objects(String key) {
        return list(key).stream().map(value -> new Cell(where, value)).toList();
    }

    /** Refuses every key that nobody asked for. */
    void end() {
        for (Object key : object.keySet()) {
            if (!read.contains(String.valueOf(key))) {
                throw refused("unknown key \"" + key + "\"; expected " + String.join(", ", new TreeSet<>(read)));
            }
        }
    }

    private List<Object> list(String key) {
        if (!(required(key) instanceof List<?> list)) {
            throw refused("\"" + key + "\" should be a list in brackets but is " + required(key));
        }
        return List.copyOf(list);
    }

    private Object required(String key) {
        Object value = optional(key);
        if (value == null) {
            throw refused("\"" + key + "\" is missing");
        }
        return value;
    }

    private @Nullable Object optional(String key) {
        read.add(key);
        return object.get(key);
    }

    private String textOf(String key, Object value) {
        if (!(value instanceof String text)) {
            throw refused("\"" + key + "\" should be a text in quotes but is " + value);
        }
        return text;
    }

    private <E extends Enum<E>> E constantOf(String key, String text, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> refused("\"" + key + "\" should be one of "
                        + Arrays.toString(type.getEnumConstants()) + " but is \"" + text + "\""));
    }
}
