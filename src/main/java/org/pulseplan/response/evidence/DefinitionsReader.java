package org.pulseplan.response.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads the facts that define the response model, by id and with the unit that is expected. */
public final class DefinitionsReader {
    private static final Set<String> NOT_FITTED = Set.of("RESP-01", "RESP-02", "RESP-03", "RESP-16");

    private final String name;
    private final Map<String, StrictObject> facts = new LinkedHashMap<>();
    private final Map<String, String> fitted = new TreeMap<>();

    private DefinitionsReader(byte[] bytes, String name) {
        this.name = name;
        StrictObject json =
                StrictObject.parse(bytes, name).withKeys(Set.of("schema", "kind", "version", "facts"), Set.of());
        for (StrictObject fact : json.objects("facts")) {
            fact.withKeys(Set.of("id", "what", "value", "unit", "sources", "status", "note"), Set.of());
            if (facts.put(fact.text("id"), fact) != null) {
                throw fact.refusal("id", "an id that does not occur twice");
            }
        }
    }

    /**
     * Reads the stream to its end; the caller closes it.
     *
     * @throws ResponseDataException if a fact is missing, unknown, or not a positive number in its unit
     */
    public static ModelDefinitions read(InputStream stream, String name) throws IOException {
        return new DefinitionsReader(stream.readAllBytes(), name).definitions();
    }

    private ModelDefinitions definitions() {
        ModelDefinitions read = new ModelDefinitions(
                take("RESP-01", "mm"),
                take("RESP-02", "mm"),
                take("RESP-03", "mm"),
                take("RESP-16", "1"),
                take("RESP-04", "mm"),
                take("RESP-05", "mm"),
                take("RESP-06", "mm"),
                take("RESP-07", "mm"),
                take("RESP-08", "mm"),
                take("RESP-09", "1"),
                take("RESP-10", "1"),
                take("RESP-11", "1"),
                take("RESP-12", "1"),
                take("RESP-13", "1"),
                take("RESP-14", "1"),
                take("RESP-15", "1"),
                Sha256.of(fitted.toString().getBytes(StandardCharsets.UTF_8)));
        if (!facts.isEmpty()) {
            throw new ResponseDataException(name + ": the model knows no fact " + facts.keySet());
        }
        return read;
    }

    private double take(String id, String unit) {
        StrictObject fact = facts.remove(id);
        if (fact == null) {
            throw new ResponseDataException(name + ": the fact " + id + " is missing");
        }
        if (!fact.text("unit").equals(unit)) {
            throw fact.refusal("unit", "\"" + unit + "\"");
        }
        BigDecimal value = decimal(fact);
        if (!NOT_FITTED.contains(id)) {
            fitted.put(id, value.stripTrailingZeros().toPlainString() + " " + unit);
        }
        return value.doubleValue();
    }

    private static BigDecimal decimal(StrictObject fact) {
        try {
            BigDecimal value = new BigDecimal(fact.text("value"));
            if (value.signum() <= 0) {
                throw fact.refusal("value", "a decimal number above 0");
            }
            return value;
        } catch (NumberFormatException e) {
            throw new ResponseDataException(fact.place() + ".value: a decimal number was expected", e);
        }
    }
}
