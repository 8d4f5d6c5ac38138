package org.pulseplan.response.fit;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import org.pulseplan.response.evidence.Sha256;

/**
 * Writes a fitted model as two files: a description in JSON and the draws as big-endian doubles, parameter after
 * parameter. SHA-256 binds them to each other and to the evidence.
 */
public final class FittedModelWriter {
    static final String FORMAT = "pulseplan-response-fit";
    static final int VERSION = 1;

    private static final JsonMapper MAPPER = new JsonMapper();

    private FittedModelWriter() {}

    /** Writes both files; the caller closes the streams. */
    public static void write(FittedModel model, OutputStream description, OutputStream draws) throws IOException {
        byte[] bytes = bytes(model.draws());
        draws.write(bytes);
        draws.flush();
        ObjectNode json = describe(model, Sha256.of(bytes));
        JsonGenerator generator = MAPPER.createGenerator(description).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        generator.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
        MAPPER.writeTree(generator, json);
        generator.flush();
        description.write('\n');
    }

    private static byte[] bytes(Draws draws) {
        int parameters = draws.names().size();
        ByteBuffer buffer = ByteBuffer.allocate(draws.count() * parameters * Double.BYTES);
        for (int p = 0; p < parameters; p++) {
            for (int d = 0; d < draws.count(); d++) {
                buffer.putDouble(draws.value(p, d));
            }
        }
        return buffer.array();
    }

    private static ObjectNode describe(FittedModel model, String drawsSha256) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("format", FORMAT).put("formatVersion", VERSION);
        json.putObject("evidence").put("version", model.evidenceVersion()).put("sha256", model.evidenceSha256());
        json.put("definitionsSha256", model.definitionsSha256()).put("seed", model.seed());
        FitSettings settings = model.settings();
        json.putObject("settings")
                .put("chains", settings.chains())
                .put("warmUp", settings.warmUp())
                .put("draws", settings.draws())
                .put("thin", settings.thin())
                .put("targetAcceptance", settings.targetAcceptance())
                .put("maxTreeDepth", settings.maxTreeDepth());
        json.putObject("draws")
                .put("count", model.draws().count())
                .put("parameters", model.draws().names().size())
                .put("sha256", drawsSha256);
        json.put("divergences", model.report().divergences());
        describe(model.report(), json.putArray("diagnostics"));
        return json;
    }

    private static void describe(FitReport report, ArrayNode list) {
        for (ParameterDiagnostic parameter : report.parameters()) {
            list.addObject()
                    .put("name", parameter.name())
                    .put("mean", parameter.mean())
                    .put("sd", parameter.sd())
                    .put("rHat", parameter.rHat())
                    .put("bulkSize", parameter.bulkSize())
                    .put("tailSize", parameter.tailSize());
        }
    }
}
