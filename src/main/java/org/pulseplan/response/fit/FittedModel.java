package org.pulseplan.response.fit;

import org.pulseplan.response.evidence.ResponseDataException;

/**
 * A converged fit: draws that may be used, and what they were made from.
 *
 * @param evidenceSha256 fingerprint of the evidence file
 * @param definitionsSha256 fingerprint of the model's definitions and priors
 */
public record FittedModel(
        String evidenceVersion,
        String evidenceSha256,
        String definitionsSha256,
        long seed,
        FitSettings settings,
        FitReport report,
        Draws draws) {

    /** Refuses draws whose diagnostics object. */
    public FittedModel {
        if (!report.objections().isEmpty()) {
            throw new ResponseDataException(
                    "The fit has not converged and must not be used: " + String.join("; ", report.objections()));
        }
    }
}
