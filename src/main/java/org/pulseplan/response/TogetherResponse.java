package org.pulseplan.response;

/**
 * The predicted response of all lesions of a patient together; they share the patient's own inclination to respond.
 *
 * @param allComplete every lesion responds completely
 * @param allObjective every lesion responds at least partially
 * @param expectedComplete expected number of lesions with a complete response
 * @param expectedObjective expected number with at least a partial response
 */
public record TogetherResponse(
        Outcome allComplete, Outcome allObjective, Outcome expectedComplete, Outcome expectedObjective) {}
