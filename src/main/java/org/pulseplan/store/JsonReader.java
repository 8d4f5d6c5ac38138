package org.pulseplan.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.pulseplan.entry.Phrase;

/** Reads JSON text strictly: one value, bounded depth and lengths, no name twice, plain numbers only. */
final class JsonReader {
    private static final int DEEPEST = 8;
    private static final int LONGEST_NUMBER = 40;
    private static final Pattern PLAIN_NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("(?s).*\\d,\\s*\\d");
    private static final int LOOK_BACK = 40;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxStringLength(CaseFormat.LONGEST_TEXT)
                    .maxNameLength(CaseFormat.LONGEST_NAME)
                    .build())
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private final String text;

    private JsonReader(String text) {
        this.text = text;
    }

    /** The value that the text holds; anything else is a {@link CaseFault}. */
    static Json read(String text) {
        return new JsonReader(text).whole();
    }

    private Json whole() {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return document(parser);
        } catch (IOException impossible) {
            throw new IllegalStateException("reading from memory", impossible);
        }
    }

    private Json document(JsonParser parser) throws IOException {
        try {
            if (parser.nextToken() == null) {
                throw new CaseFault("", 1, 1, Phrase.of("store.json.empty"));
            }
            Json value = value(parser, "");
            if (parser.nextToken() != null) {
                throw new CaseFault("", parser.currentTokenLocation(), Phrase.of("store.json.more"));
            }
            return value;
        } catch (JsonProcessingException broken) {
            throw fault(broken, parser);
        }
    }

    private Json value(JsonParser parser, String path) throws IOException {
        JsonLocation at = parser.currentTokenLocation();
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> members(parser, at, path);
            case START_ARRAY -> items(parser, at, path);
            case VALUE_STRING -> new Json.Text(at, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getText(), at, path);
            case VALUE_TRUE, VALUE_FALSE -> new Json.Truth(at, token == JsonToken.VALUE_TRUE);
            default -> new Json.Nothing(at);
        };
    }

    private Json members(JsonParser parser, JsonLocation at, String path) throws IOException {
        Map<String, Json> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String place = CasePath.member(path, name);
            JsonLocation nameAt = parser.currentTokenLocation();
            parser.nextToken();
            if (members.put(name, value(parser, place)) != null) {
                throw new CaseFault(place, nameAt, Phrase.of("store.json.twice"));
            }
        }
        return new Json.Members(at, members);
    }

    private Json items(JsonParser parser, JsonLocation at, String path) throws IOException {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser, CasePath.item(path, items.size())));
        }
        return new Json.Items(at, items);
    }

    /** Only digits and a point: an exponent or a sign has no place in a case, and could hide a huge number. */
    private static Json number(String raw, JsonLocation at, String path) {
        if (!PLAIN_NUMBER.matcher(raw).matches()) {
            throw new CaseFault(path, at, Phrase.of("store.json.number", CasePath.shown(raw)));
        }
        return new Json.Numeral(at, new BigDecimal(raw), raw);
    }

    private CaseFault fault(JsonProcessingException broken, JsonParser parser) {
        JsonLocation at = broken.getLocation() == null ? parser.currentLocation() : broken.getLocation();
        String path = CasePath.of(parser.getParsingContext());
        return new CaseFault(path, at, problem(broken, at));
    }

    private Phrase problem(JsonProcessingException broken, JsonLocation at) {
        if (broken instanceof StreamConstraintsException) {
            return Phrase.of("store.json.bounds", DEEPEST, CaseFormat.LONGEST_TEXT, LONGEST_NUMBER);
        }
        if (broken instanceof JsonEOFException) {
            return Phrase.of("store.json.cut");
        }
        int end = (int) Math.max(0, Math.min(at.getCharOffset(), text.length()));
        String before = text.substring(Math.max(0, end - LOOK_BACK), Math.min(text.length(), end + 1));
        return DECIMAL_COMMA.matcher(before).matches()
                ? Phrase.of("store.json.comma")
                : Phrase.of(
                        "store.json.syntax", CasePath.shown(text.substring(end, Math.min(text.length(), end + 12))));
    }
}
