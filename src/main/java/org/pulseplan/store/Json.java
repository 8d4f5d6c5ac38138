package org.pulseplan.store;

import com.fasterxml.jackson.core.JsonLocation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A piece of a JSON file that knows where it stands, so that a message can name the place. */
sealed interface Json {
    /** Where in the file it begins. */
    JsonLocation at();

    /** Members in the order of the file; names are unique. */
    record Members(JsonLocation at, Map<String, Json> byName) implements Json {}

    record Items(JsonLocation at, List<Json> items) implements Json {
        public Items {
            items = List.copyOf(items);
        }
    }

    record Text(JsonLocation at, String text) implements Json {}

    /** A number exactly as written; {@code raw} keeps the form, such as an exponent. */
    record Numeral(JsonLocation at, BigDecimal number, String raw) implements Json {}

    record Truth(JsonLocation at, boolean value) implements Json {}

    record Nothing(JsonLocation at) implements Json {}
}
