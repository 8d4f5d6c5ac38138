package org.pulseplan.response.own;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Set;
import org.pulseplan.entry.Phrase;
import org.pulseplan.response.ResponseModel;
import org.pulseplan.response.evidence.Evidence;
import org.pulseplan.response.evidence.ModelDefinitions;
import org.pulseplan.response.evidence.ResponseDataException;
import org.pulseplan.response.evidence.Sha256;
import org.pulseplan.response.evidence.StrictObject;
import org.pulseplan.response.fit.FittedModel;
import org.pulseplan.response.fit.FittedModelReader;
import org.pulseplan.response.fit.FittedModelWriter;
import org.pulseplan.response.fit.LocalModel;

/**
 * An own model as one file: when and with what it was learnt, the fit's description and its draws, bound by SHA-256. Of
 * the outcomes it holds their fingerprint and how many there were, nothing of any patient.
 */
public final class OwnModelText {
    private static final String FORMAT = "pulseplan-own-response/";
    private static final int VERSION = 1;
    private static final String SEAL = "sha256";
    private static final Set<String> KEYS = Set.of(
            "format",
            "learntOn",
            "programVersion",
            "outcomesSha256",
            "patients",
            "lesions",
            "evidenceVersion",
            "evidenceSha256",
            "definitionsSha256",
            "fit",
            "draws",
            SEAL);
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Evidence evidence;
    private final ModelDefinitions definitions;

    /** @param evidence that of this program: a model learnt with other evidence is refused */
    public OwnModelText(Evidence evidence, ModelDefinitions definitions) {
        this.evidence = evidence;
        this.definitions = definitions;
    }

    /** The model as it would be read back from its file. */
    public OwnModel make(LocalModel local, ModelOrigin origin) throws OwnModelRefused {
        return read(write(local, origin));
    }

    /** The file's content; the same model always gives the same. */
    public byte[] write(LocalModel local, ModelOrigin origin) {
        ByteArrayOutputStream description = new ByteArrayOutputStream();
        ByteArrayOutputStream draws = new ByteArrayOutputStream();
        try {
            FittedModelWriter.write(local.fit(), description, draws);
            ObjectNode json = MAPPER.createObjectNode()
                    .put("format", FORMAT + VERSION)
                    .put("learntOn", origin.learntOn().toString())
                    .put("programVersion", origin.programVersion())
                    .put("outcomesSha256", local.outcomesSha256())
                    .put("patients", local.patients())
                    .put("lesions", local.lesions())
                    .put("evidenceVersion", local.fit().evidenceVersion())
                    .put("evidenceSha256", local.fit().evidenceSha256())
                    .put("definitionsSha256", local.fit().definitionsSha256());
            json.set("fit", MAPPER.readTree(description.toByteArray()));
            json.put("draws", Base64.getEncoder().encodeToString(draws.toByteArray()));
            json.put(SEAL, seal(json));
            return (json.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Reads a file; refuses what is damaged, of another kind, or learnt with other evidence. */
    public OwnModel read(byte[] file) throws OwnModelRefused {
        ObjectNode json = parse(file);
        requireFormat(json);
        try {
            StrictObject strict = StrictObject.parse(file, "").withKeys(KEYS, Set.of());
            if (!seal(json).equals(strict.text(SEAL))) {
                throw new OwnModelRefused(Phrase.of("ownmodel.changed"));
            }
            requireSameEvidence(strict);
            LocalModel local = new LocalModel(
                    fit(json), strict.text("outcomesSha256"), strict.count("patients"), strict.count("lesions"));
            return new OwnModel(
                    new ModelName(local.version(), Sha256.of(file)),
                    new ModelOrigin(LocalDate.parse(strict.text("learntOn")), strict.text("programVersion")),
                    local,
                    ResponseModel.ofOwnCentre(evidence, definitions, local));
        } catch (ResponseDataException | DateTimeException | IllegalArgumentException damaged) {
            throw new OwnModelRefused(Phrase.of("ownmodel.damaged"));
        }
    }

    private FittedModel fit(ObjectNode json) {
        try {
            return FittedModelReader.readOwn(
                    new ByteArrayInputStream(MAPPER.writeValueAsBytes(json.get("fit"))),
                    new ByteArrayInputStream(
                            Base64.getDecoder().decode(json.get("draws").asText())),
                    evidence,
                    definitions);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static ObjectNode parse(byte[] file) throws OwnModelRefused {
        try {
            JsonNode root = MAPPER.readTree(file);
            if (root instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException notJson) {
            throw new OwnModelRefused(Phrase.of("ownmodel.damaged"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        throw new OwnModelRefused(Phrase.of("ownmodel.foreign", FORMAT + VERSION));
    }

    /** Before anything else: a foreign or newer file is called that, not damaged. */
    private static void requireFormat(ObjectNode json) throws OwnModelRefused {
        String format = json.path("format").asText();
        if (!format.startsWith(FORMAT)) {
            throw new OwnModelRefused(Phrase.of("ownmodel.foreign", FORMAT + VERSION));
        }
        if (!format.equals(FORMAT + VERSION)) {
            throw new OwnModelRefused(Phrase.of("ownmodel.newer", FORMAT + VERSION, format));
        }
    }

    private void requireSameEvidence(StrictObject json) throws OwnModelRefused {
        if (!json.text("evidenceSha256").equals(evidence.sha256())
                || !json.text("definitionsSha256").equals(definitions.sha256())) {
            throw new OwnModelRefused(
                    Phrase.of("ownmodel.otherEvidence", json.text("evidenceVersion"), evidence.version()));
        }
    }

    /** SHA-256 of everything else, in the order in which it stands. */
    private static String seal(ObjectNode json) {
        ObjectNode rest = json.deepCopy();
        rest.remove(SEAL);
        return Sha256.of(rest.toString().getBytes(StandardCharsets.UTF_8));
    }
}
