package org.pulseplan.knowledge;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.pulseplan.quantity.Quantity;
import org.pulseplan.quantity.Unit;

/** Reads facts and keeps them by id: each id once, each source known, each number exact and in a known unit. */
final class FactReader {
    /** A decimal as people write it in these files: a point, no grouping, no exponent, no sign. */
    private static final Pattern DECIMAL = Pattern.compile("(0|[1-9][0-9]*)(\\.[0-9]+)?");

    private final Map<String, Source> sources;
    private final Map<String, Fact> facts = new TreeMap<>();
    private final Map<String, String> kinds = new TreeMap<>();

    FactReader(Map<String, Source> sources) {
        this.sources = sources;
    }

    /** Every fact read so far, by id. */
    Map<String, Fact> facts() {
        return facts;
    }

    /** The kind of file in which each fact stands, by id. */
    Map<String, String> kinds() {
        return kinds;
    }

    Fact read(Cell cell) {
        Optional<BigDecimal> value = cell.optionalText("value").map(text -> decimal(cell, text));
        Fact fact = new Fact(
                cell.wording("id"),
                cell.wording("what"),
                value.orElse(null),
                unit(cell, value.isPresent()),
                cited(cell),
                status(cell),
                cell.text("note"));
        cell.end();
        check(cell, fact);
        if (facts.putIfAbsent(fact.id(), fact) != null) {
            throw cell.refused("the id " + fact.id() + " is used twice");
        }
        kinds.put(fact.id(), cell.kind());
        return fact;
    }

    /** A fact that must be a number in the unit of this quantity. */
    Fact read(Cell cell, Class<? extends Quantity> quantity) {
        Fact fact = read(cell);
        String expected = Unit.of(quantity).ucum();
        if (fact.value() == null || !fact.unit().equals(expected)) {
            throw cell.refused(
                    "should be a number in " + expected + " but is " + fact.value() + " '" + fact.unit() + "'");
        }
        return fact;
    }

    private static void check(Cell cell, Fact fact) {
        if (fact.status() == Status.GAP && fact.value() != null) {
            throw cell.refused("a gap has no number, but \"value\" is " + fact.value());
        }
        if (fact.status().needsSource() && fact.sources().isEmpty()) {
            throw cell.refused("the status " + fact.status().code() + " needs a source, but \"sources\" is empty");
        }
    }

    private static BigDecimal decimal(Cell cell, String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw cell.refused(
                    "\"value\" should be a decimal number with a point, such as \"0.5\", but is \"" + text + "\"");
        }
        return new BigDecimal(text);
    }

    private static String unit(Cell cell, boolean number) {
        String unit = cell.text("unit");
        if (number && Unit.ofUcum(unit).isEmpty()) {
            throw cell.refused("\"unit\" should be a UCUM code that the program knows but is \"" + unit + "\"");
        }
        if (!number && !unit.isEmpty()) {
            throw cell.refused("\"unit\" is \"" + unit + "\" but there is no \"value\"");
        }
        return unit;
    }

    private List<String> cited(Cell cell) {
        List<String> keys = cell.texts("sources");
        for (String key : keys) {
            if (!sources.containsKey(key)) {
                throw cell.refused("the source \"" + key + "\" is not in sources.json");
            }
        }
        return keys;
    }

    private static Status status(Cell cell) {
        String code = cell.text("status");
        return Status.ofCode(code)
                .orElseThrow(() -> cell.refused("\"status\" should be one of "
                        + Arrays.stream(Status.values())
                                .filter(known -> known != Status.SITE)
                                .map(Status::code)
                                .toList()
                        + " but is \"" + code + "\""));
    }
}
