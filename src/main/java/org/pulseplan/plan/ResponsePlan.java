package org.pulseplan.plan;

import java.util.Map;
import org.pulseplan.entry.Computed;
import org.pulseplan.response.LesionResponse;
import org.pulseplan.response.PatientCovariates;
import org.pulseplan.response.PatientResponse;

/**
 * The expected response in a plan.
 *
 * @param lesions by lesion number; a lesion whose size is missing has reasons instead of a prediction
 * @param patient all lesions together; only where every lesion has a prediction
 * @param asked what the model was told about the patient
 */
public record ResponsePlan(
        Map<Integer, Computed<LesionResponse>> lesions, Computed<PatientResponse> patient, PatientCovariates asked) {
    public ResponsePlan {
        lesions = Map.copyOf(lesions);
    }

    /** The expected response of the lesion with this number. */
    public Computed<LesionResponse> lesion(int number) {
        Computed<LesionResponse> response = lesions.get(number);
        if (response == null) {
            throw new IllegalArgumentException("no lesion " + number);
        }
        return response;
    }
}
