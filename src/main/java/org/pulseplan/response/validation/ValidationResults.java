package org.pulseplan.response.validation;

import java.util.List;

/**
 * All figures of one validation run, as they are stored and as the model card shows them.
 *
 * @param evidenceVersion version of the evidence that was checked
 * @param evidenceSha256 its fingerprint
 * @param definitionsSha256 fingerprint of definitions and priors
 * @param seed seed of the run
 * @param leaveOneOut each study predicted for a new centre by the model fitted without it
 * @param posteriorPredictive each series predicted by the model that has seen it
 * @param sampler the check of the sampler
 * @param sensitivities changed judgements, changed priors, and studies left out because they share patients
 */
public record ValidationResults(
        String evidenceVersion,
        String evidenceSha256,
        String definitionsSha256,
        long seed,
        SeriesChecks leaveOneOut,
        SeriesChecks posteriorPredictive,
        SamplerCheck sampler,
        List<Sensitivity> sensitivities) {
    public ValidationResults {
        sensitivities = List.copyOf(sensitivities);
    }

    /** Those of one kind, in the order in which they were run. */
    public List<Sensitivity> sensitivities(Sensitivity.Kind kind) {
        return sensitivities.stream().filter(one -> one.kind() == kind).toList();
    }
}
