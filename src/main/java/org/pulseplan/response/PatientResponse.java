package org.pulseplan.response;

import java.util.List;
import java.util.Optional;

/**
 * The whole prediction for one patient.
 *
 * @param lesions one entry a lesion, in the order asked
 * @param together all lesions together; empty only where there is no lesion
 * @param warnings where the patient lies outside what was studied
 */
public record PatientResponse(
        List<LesionResponse> lesions, Optional<TogetherResponse> together, List<ScopeWarning> warnings) {

    public PatientResponse {
        lesions = List.copyOf(lesions);
        warnings = List.copyOf(warnings);
    }
}
