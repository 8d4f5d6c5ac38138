package org.pulseplan.response.validation;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The overlaps between studies that travel inside the program. */
public final class Overlaps {
    private static final String FILE = "/org/pulseplan/response/overlaps.json";

    private Overlaps() {}

    private record Stored(String schema, List<Overlap> overlaps) {}

    public static List<Overlap> shipped() {
        JsonMapper mapper = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .build();
        try (InputStream in = Objects.requireNonNull(Overlaps.class.getResourceAsStream(FILE), FILE)) {
            return List.copyOf(mapper.readValue(in, Stored.class).overlaps());
        } catch (IOException e) {
            throw new UncheckedIOException("The program's own file overlaps.json cannot be read", e);
        }
    }
}
