package org.pulseplan.response.evidence;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One JSON object that knows its place in its file and refuses what it does not expect.
 *
 * <p>Every reading method throws {@link ResponseDataException} with the file, the place and what was expected.
 */
public final class StrictObject {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final JsonNode node;
    private final String place;

    private StrictObject(JsonNode node, String place) {
        if (!node.isObject()) {
            throw new ResponseDataException(place + ": an object {...} was expected");
        }
        this.node = node;
        this.place = place;
    }

    /** Reads a whole file; {@code name} is how messages call it. */
    public static StrictObject parse(byte[] bytes, String name) {
        try (JsonParser parser = MAPPER.createParser(bytes)) {
            JsonNode root = MAPPER.readTree(parser);
            if (root == null) {
                throw new ResponseDataException(name + ": is empty; an object {...} was expected");
            }
            return new StrictObject(root, name);
        } catch (IOException e) {
            throw new ResponseDataException(name + ": not readable as JSON: " + e.getMessage(), e);
        }
    }

    /** Where this object stands, for messages. */
    public String place() {
        return place;
    }

    /** Refuses the object unless it has each required key and no other than these and the optional ones. */
    public StrictObject withKeys(Set<String> required, Set<String> optional) {
        for (String key : required) {
            if (!node.has(key)) {
                throw new ResponseDataException(place + ": key \"" + key + "\" is missing");
            }
        }
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!required.contains(name) && !optional.contains(name)) {
                throw new ResponseDataException(place + ": key \"" + name + "\" is not known; expected only "
                        + String.join(
                                ", ",
                                Stream.concat(required.stream(), optional.stream())
                                        .sorted()
                                        .toList()));
            }
        }
        return this;
    }

    public Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    public String text(String key) {
        JsonNode value = value(key);
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw refusal(key, "a text");
        }
        return value.textValue();
    }

    /** A text that may be absent or null, meaning that there is none. */
    public Optional<String> optionalText(String key) {
        return isAbsent(key) ? Optional.empty() : Optional.of(text(key));
    }

    public double number(String key) {
        JsonNode value = value(key);
        if (!value.isNumber() || !Double.isFinite(value.doubleValue())) {
            throw refusal(key, "a number");
        }
        return value.doubleValue();
    }

    public double numberWithin(String key, double low, double high) {
        double value = number(key);
        if (value < low || value > high) {
            throw refusal(key, "a number from " + low + " to " + high);
        }
        return value;
    }

    public double positive(String key) {
        double value = number(key);
        if (value <= 0) {
            throw refusal(key, "a number above 0");
        }
        return value;
    }

    public long whole(String key) {
        JsonNode value = value(key);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw refusal(key, "a whole number");
        }
        return value.longValue();
    }

    public int count(String key) {
        long value = whole(key);
        if (value < 0 || value > Integer.MAX_VALUE) {
            throw refusal(key, "a count, 0 or more");
        }
        return (int) value;
    }

    /** A count that may be absent or null, meaning that it was not published. */
    public OptionalInt optionalCount(String key) {
        return isAbsent(key) ? OptionalInt.empty() : OptionalInt.of(count(key));
    }

    public StrictObject object(String key) {
        return new StrictObject(value(key), place + "." + key);
    }

    public Optional<StrictObject> optionalObject(String key) {
        return node.has(key) ? Optional.of(object(key)) : Optional.empty();
    }

    public List<StrictObject> objects(String key) {
        List<StrictObject> objects = new ArrayList<>();
        for (JsonNode element : array(key)) {
            objects.add(new StrictObject(element, place + "." + key + "[" + objects.size() + "]"));
        }
        return objects;
    }

    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (JsonNode element : array(key)) {
            if (!element.isTextual()) {
                throw refusal(key, "a list of texts");
            }
            texts.add(element.textValue());
        }
        return texts;
    }

    /** Every key of this object with its number. */
    public Map<String, Double> numbers() {
        Map<String, Double> numbers = new LinkedHashMap<>();
        keys().forEach(key -> numbers.put(key, number(key)));
        return numbers;
    }

    public ResponseDataException refusal(String key, String expected) {
        return new ResponseDataException(place + "." + key + ": " + expected + " was expected, found " + node.get(key));
    }

    private JsonNode array(String key) {
        JsonNode value = value(key);
        if (!value.isArray()) {
            throw refusal(key, "a list [...]");
        }
        return value;
    }

    private JsonNode value(String key) {
        JsonNode value = node.get(key);
        if (value == null) {
            throw new ResponseDataException(place + ": key \"" + key + "\" is missing");
        }
        return value;
    }

    private boolean isAbsent(String key) {
        JsonNode value = node.get(key);
        return value == null || value.isNull();
    }
}
