package org.pulseplan.records;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.pulseplan.worklist.CaseHeading;
import org.pulseplan.worklist.CaseId;

/** The part of a heading that could name a patient, as the bytes that are sealed. */
final class HeadingText {
    private static final ObjectMapper JSON = new JsonMapper();

    private HeadingText() {}

    static byte[] write(CaseHeading heading) {
        ObjectNode node = JSON.createObjectNode();
        heading.who().name().ifPresent(name -> node.put("name", name));
        heading.who().birth().ifPresent(birth -> node.put("birth", birth.toString()));
        heading.who().number().ifPresent(number -> node.put("number", number));
        heading.session().ifPresent(session -> node.put("session", session.toString()));
        node.put("lesions", heading.lesions());
        node.put("invented", heading.invented());
        try {
            return JSON.writeValueAsBytes(node);
        } catch (JsonProcessingException never) {
            throw new IllegalStateException(never);
        }
    }

    static CaseHeading read(byte[] text, CaseId id, long version, boolean archived, Instant changed)
            throws IOException {
        JsonNode node = JSON.readTree(text);
        CaseHeading.Who who = new CaseHeading.Who(
                text(node, "name"), text(node, "birth").map(LocalDate::parse), text(node, "number"));
        return new CaseHeading(
                id,
                version,
                who,
                text(node, "session").map(LocalDate::parse),
                node.path("lesions").asInt(),
                node.path("invented").asBoolean(),
                archived,
                changed);
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.ofNullable(node.path(name).textValue());
    }
}
