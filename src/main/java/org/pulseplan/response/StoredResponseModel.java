package org.pulseplan.response;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.pulseplan.response.evidence.DefinitionsReader;
import org.pulseplan.response.evidence.Evidence;
import org.pulseplan.response.evidence.EvidenceReader;
import org.pulseplan.response.evidence.ModelDefinitions;
import org.pulseplan.response.evidence.ResponseDataException;
import org.pulseplan.response.fit.FittedModel;
import org.pulseplan.response.fit.FittedModelReader;

/** The evidence, the definitions and the fitted draws that travel inside the program. */
public final class StoredResponseModel {
    private static final String FOLDER = "/org/pulseplan/knowledge/";

    private StoredResponseModel() {}

    /**
     * Loads the model ready for use.
     *
     * @throws ResponseDataException if a file is damaged or the files do not belong together
     */
    public static ResponseModel load() {
        Evidence evidence = evidence();
        ModelDefinitions definitions = definitions();
        return new ResponseModel(evidence, definitions, fit(evidence, definitions));
    }

    public static Evidence evidence() {
        return read("response-evidence.json", EvidenceReader::read);
    }

    public static ModelDefinitions definitions() {
        return read("response-scope.json", DefinitionsReader::read);
    }

    public static FittedModel fit(Evidence evidence, ModelDefinitions definitions) {
        return read(
                "response-fit.json",
                (description, name) -> read(
                        "response-draws.bin",
                        (draws, draw) -> FittedModelReader.read(description, draws, evidence, definitions)));
    }

    private interface Reading<T> {
        T from(InputStream stream, String name) throws IOException;
    }

    private static <T> T read(String name, Reading<T> reading) {
        try (InputStream stream = StoredResponseModel.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new FileNotFoundException(name);
            }
            return reading.from(stream, name);
        } catch (IOException e) {
            throw new UncheckedIOException("The program's own file " + name + " cannot be read", e);
        }
    }
}
