package org.pulseplan.secondcheck;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of the second calculation, by the ids of the knowledge base. It picks them out of the same files with a
 * reader of its own, so that a slip of the first reader shows as a difference between the two calculations.
 */
public final class DoseConstants {
    private static final String FOLDER = "/org/pulseplan/knowledge/";
    private static final List<String> FILES = List.of("patient.json", "dose.json", "renal.json", "program.json");

    private final Map<String, Stated> byId;

    /** A number and its UCUM unit as the file states them. */
    private record Stated(BigDecimal value, String unit) {}

    private DoseConstants(Map<String, Stated> byId) {
        this.byId = Map.copyOf(byId);
    }

    /** As they come with the program. */
    public static DoseConstants shipped() {
        return read(name -> DoseConstants.class.getResourceAsStream(FOLDER + name));
    }

    /**
     * The numbers in these files.
     *
     * @param files opens a file by its name, such as {@code dose.json}; null where there is none
     */
    public static DoseConstants read(Function<String, @Nullable InputStream> files) {
        Map<String, Stated> found = new HashMap<>();
        for (String name : FILES) {
            try (InputStream file = files.apply(name)) {
                if (file == null) {
                    throw new IllegalStateException("second calculation: " + name + " is missing");
                }
                collect(file, found);
            } catch (IOException broken) {
                throw new UncheckedIOException("second calculation: " + name + " cannot be read", broken);
            }
        }
        return new DoseConstants(found);
    }

    /** The same constants where a site has changed some; each keeps its unit. An id that is not used here is left out. */
    public DoseConstants changed(Map<String, BigDecimal> values) {
        Map<String, Stated> all = new HashMap<>(byId);
        values.forEach((id, value) -> all.computeIfPresent(id, (same, old) -> new Stated(value, old.unit())));
        return new DoseConstants(all);
    }

    /** The number with this id; refused where it is missing or stands in another unit. */
    BigDecimal number(String id, String unit) {
        Stated stated = byId.get(id);
        if (stated == null || !stated.unit().equals(unit)) {
            throw new IllegalStateException("second calculation: no " + id + " in " + unit);
        }
        return stated.value();
    }

    /** Every object with an id and a number, however deep it lies. */
    private static void collect(InputStream file, Map<String, Stated> found) throws IOException {
        Deque<Map<String, String>> open = new ArrayDeque<>();
        try (JsonParser parser = new JsonFactory().createParser(file)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    open.push(new HashMap<>());
                } else if (token == JsonToken.VALUE_STRING && parser.currentName() != null) {
                    open.element().put(parser.currentName(), parser.getText());
                } else if (token == JsonToken.END_OBJECT) {
                    keep(open.pop(), found);
                }
            }
        }
    }

    private static void keep(Map<String, String> object, Map<String, Stated> found) {
        String id = object.get("id");
        String value = object.get("value");
        if (id != null && value != null) {
            found.put(id, new Stated(new BigDecimal(value), object.getOrDefault("unit", "")));
        }
    }
}
