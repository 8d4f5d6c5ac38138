package org.pulseplan.response.fit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pulseplan.response.evidence.Evidence;
import org.pulseplan.response.evidence.ModelDefinitions;
import org.pulseplan.response.evidence.ResponseDataException;
import org.pulseplan.response.evidence.Sha256;
import org.pulseplan.response.evidence.StrictObject;

/** Reads a fitted model and refuses files that are damaged or do not belong together. */
public final class FittedModelReader {

    private FittedModelReader() {}

    /**
     * Reads both files; the caller closes the streams.
     *
     * @throws ResponseDataException if a file is damaged, or the draws belong to other evidence or definitions
     */
    public static FittedModel read(
            InputStream description, InputStream draws, Evidence evidence, ModelDefinitions definitions)
            throws IOException {
        return read(description, draws, evidence, definitions, Parameters.names(evidence));
    }

    /** As {@link #read(InputStream, InputStream, Evidence, ModelDefinitions)}, with the effect of an own centre behind the others. */
    public static FittedModel readOwn(
            InputStream description, InputStream draws, Evidence evidence, ModelDefinitions definitions)
            throws IOException {
        return read(description, draws, evidence, definitions, Parameters.namesWithOwnCentre(evidence));
    }

    private static FittedModel read(
            InputStream description,
            InputStream draws,
            Evidence evidence,
            ModelDefinitions definitions,
            List<String> names)
            throws IOException {
        StrictObject json = StrictObject.parse(description.readAllBytes(), "response-fit.json");
        checkFormat(json);
        json.withKeys(
                Set.of(
                        "format",
                        "formatVersion",
                        "evidence",
                        "definitionsSha256",
                        "seed",
                        "settings",
                        "draws",
                        "divergences",
                        "diagnostics"),
                Set.of());
        checkSources(json, evidence, definitions);
        FitSettings settings = settings(json.object("settings"));
        FitReport report = report(json, settings);
        return new FittedModel(
                evidence.version(),
                evidence.sha256(),
                definitions.sha256(),
                json.whole("seed"),
                settings,
                report,
                draws(json.object("draws"), draws.readAllBytes(), names, report));
    }

    private static void checkFormat(StrictObject json) {
        if (!json.text("format").equals(FittedModelWriter.FORMAT)) {
            throw json.refusal("format", "\"" + FittedModelWriter.FORMAT + "\"");
        }
        if (json.whole("formatVersion") != FittedModelWriter.VERSION) {
            throw json.refusal("formatVersion", "version " + FittedModelWriter.VERSION);
        }
    }

    private static void checkSources(StrictObject json, Evidence evidence, ModelDefinitions definitions) {
        StrictObject source = json.object("evidence").withKeys(Set.of("version", "sha256"), Set.of());
        if (!source.text("sha256").equals(evidence.sha256())) {
            throw new ResponseDataException("response-fit.json: the draws were fitted from other evidence (version "
                    + source.text("version") + ") than the present one (version " + evidence.version()
                    + "); run the fit again");
        }
        if (!json.text("definitionsSha256").equals(definitions.sha256())) {
            throw new ResponseDataException(
                    "response-fit.json: the draws were fitted with other definitions or priors; run the fit again");
        }
    }

    private static Draws draws(StrictObject json, byte[] bytes, List<String> names, FitReport report) {
        json.withKeys(Set.of("count", "parameters", "sha256"), Set.of());
        if (!Sha256.of(bytes).equals(json.text("sha256"))) {
            throw new ResponseDataException("response-draws.bin: its SHA-256 is not the one in response-fit.json; the"
                    + " file is damaged or belongs to another fit");
        }
        List<String> stored =
                report.parameters().stream().map(ParameterDiagnostic::name).toList();
        if (!stored.equals(names)) {
            throw new ResponseDataException("response-fit.json.diagnostics: expected the parameters " + names);
        }
        int count = json.count("count");
        if (json.count("parameters") != names.size() || bytes.length != (long) count * names.size() * Double.BYTES) {
            throw new ResponseDataException("response-draws.bin: its length does not fit response-fit.json");
        }
        return new Draws(names, columns(bytes, names.size(), count));
    }

    private static double[][] columns(byte[] bytes, int parameters, int count) {
        double[][] columns = new double[parameters][count];
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        for (double[] column : columns) {
            for (int d = 0; d < count; d++) {
                column[d] = buffer.getDouble();
                if (!Double.isFinite(column[d])) {
                    throw new ResponseDataException("response-draws.bin: draw " + d + " is not a number");
                }
            }
        }
        return columns;
    }

    private static FitSettings settings(StrictObject json) {
        json.withKeys(Set.of("chains", "warmUp", "draws", "thin", "targetAcceptance", "maxTreeDepth"), Set.of());
        return new FitSettings(
                json.count("chains"),
                json.count("warmUp"),
                json.count("draws"),
                json.count("thin"),
                json.number("targetAcceptance"),
                json.count("maxTreeDepth"));
    }

    private static FitReport report(StrictObject json, FitSettings settings) {
        List<ParameterDiagnostic> parameters = new ArrayList<>();
        for (StrictObject entry : json.objects("diagnostics")) {
            entry.withKeys(Set.of("name", "mean", "sd", "rHat", "bulkSize", "tailSize"), Set.of());
            parameters.add(new ParameterDiagnostic(
                    entry.text("name"),
                    entry.number("mean"),
                    entry.positive("sd"),
                    entry.number("rHat"),
                    entry.number("bulkSize"),
                    entry.number("tailSize")));
        }
        return new FitReport(parameters, settings.keptTransitions(), json.count("divergences"));
    }
}
