package org.pulseplan.response.fit;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.pulseplan.response.evidence.Evidence;
import org.pulseplan.response.evidence.ModelDefinitions;
import org.pulseplan.response.evidence.ResponseDataException;
import org.pulseplan.response.evidence.Sha256;
import org.pulseplan.response.evidence.StrictObject;

/**
 * A department's model as three files: its origin, and description and draws as those of the shipped fit. The origin
 * binds the other two and names the outcomes and the evidence by their fingerprints.
 */
public final class LocalModelFiles {
    public static final String ORIGIN = "local-response-model.json";
    public static final String DESCRIPTION = "local-response-fit.json";
    public static final String DRAWS = "local-response-draws.bin";
    private static final String FORMAT = "pulseplan-local-response/1";

    private LocalModelFiles() {}

    /** Contents by file name. */
    public static Map<String, byte[]> write(LocalModel model) {
        ByteArrayOutputStream description = new ByteArrayOutputStream();
        ByteArrayOutputStream draws = new ByteArrayOutputStream();
        try {
            FittedModelWriter.write(model.fit(), description, draws);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(DESCRIPTION, description.toByteArray());
        files.put(DRAWS, draws.toByteArray());
        files.put(ORIGIN, origin(model, description.toByteArray()));
        return files;
    }

    private static byte[] origin(LocalModel model, byte[] description) {
        ObjectNode json = new JsonMapper().createObjectNode();
        json.put("format", FORMAT)
                .put("origin", "shipped evidence and own outcomes")
                .put("outcomesSha256", model.outcomesSha256())
                .put("patients", model.patients())
                .put("lesions", model.lesions())
                .put("evidenceSha256", model.fit().evidenceSha256())
                .put("fitSha256", Sha256.of(description));
        return (json.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads the three files.
     *
     * @throws ResponseDataException if one is damaged, or they do not belong to each other or to this evidence
     */
    public static LocalModel read(Map<String, byte[]> files, Evidence evidence, ModelDefinitions definitions)
            throws IOException {
        StrictObject json = StrictObject.parse(content(files, ORIGIN), ORIGIN)
                .withKeys(
                        Set.of(
                                "format",
                                "origin",
                                "outcomesSha256",
                                "patients",
                                "lesions",
                                "evidenceSha256",
                                "fitSha256"),
                        Set.of());
        if (!json.text("format").equals(FORMAT)) {
            throw json.refusal("format", "\"" + FORMAT + "\"");
        }
        byte[] description = content(files, DESCRIPTION);
        if (!Sha256.of(description).equals(json.text("fitSha256"))) {
            throw new ResponseDataException(DESCRIPTION + ": its SHA-256 is not the one in " + ORIGIN);
        }
        FittedModel fit = FittedModelReader.read(
                new ByteArrayInputStream(description),
                new ByteArrayInputStream(content(files, DRAWS)),
                evidence,
                definitions,
                Parameters.namesWithOwnCentre(evidence));
        return new LocalModel(fit, json.text("outcomesSha256"), json.count("patients"), json.count("lesions"));
    }

    private static byte[] content(Map<String, byte[]> files, String name) {
        byte[] content = files.get(name);
        if (content == null) {
            throw new ResponseDataException(name + " is missing");
        }
        return content;
    }
}
