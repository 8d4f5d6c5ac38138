package org.pulseplan.response.validation;

import java.util.List;
import org.pulseplan.response.StoredResponseModel;
import org.pulseplan.response.evidence.Evidence;
import org.pulseplan.response.evidence.ModelDefinitions;

/** Parts of the published validation, run again. */
public final class PublishedChecks {
    private static final Evidence EVIDENCE = StoredResponseModel.evidence();
    private static final ModelDefinitions DEFINITIONS = StoredResponseModel.definitions();

    private PublishedChecks() {}

    public static SeriesChecks posteriorPredictive(long seed) {
        return validation(seed).posteriorPredictive(StoredResponseModel.fit(EVIDENCE, DEFINITIONS));
    }

    public static SeriesCheck firstStudyLeftOut(long seed) {
        return validation(seed).leftOut(0).orElseThrow();
    }

    private static Validation validation(long seed) {
        return new Validation(
                EVIDENCE,
                DEFINITIONS,
                ValidationSettings.full(List.of()),
                seed,
                (part, done, total) -> {},
                () -> false);
    }
}
