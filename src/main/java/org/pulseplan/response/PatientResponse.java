package org.pulseplan.response;

import java.util.List;

/**
 * The expected response of a patient's lesions together; they share the patient's own susceptibility.
 *
 * @param lesions each lesion, in the order asked
 * @param allComplete probability that every lesion responds completely
 * @param allObjective probability that every lesion responds at least partially
 * @param expectedComplete expected number of lesions with complete response
 * @param expectedObjective expected number of lesions with complete or partial response
 */
public record PatientResponse(
        List<LesionResponse> lesions,
        Outcome allComplete,
        Outcome allObjective,
        Outcome expectedComplete,
        Outcome expectedObjective) {
    public PatientResponse {
        lesions = List.copyOf(lesions);
    }
}
