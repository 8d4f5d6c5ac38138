package org.pulseplan.response.evidence;

/**
 * The numbers that define the model apart from the evidence: how covariates are counted, the priors, and the range that
 * was studied. Each comes from a fact of response-scope.json, whose id stands in {@link DefinitionsReader}.
 *
 * @param studiedDiameterFromMm smallest longest diameter studied, mm
 * @param studiedDiameterToMm largest longest diameter studied, mm
 * @param studiedDepthToMm greatest depth answered without a warning, mm
 * @param alikeOddsRatio two lesions count as alike where the larger odds of response are at most so many times the smaller
 * @param sizeHingeMm diameter at which the two slopes of size join, mm
 * @param depthOriginMm depth without effect, mm
 * @param depthStepMm depth of one step of the effect, mm
 * @param intratumouralSmallToMm largest diameter that counts as small for bleomycin given into the lesion, mm
 * @param hexagonalSmallToMm largest diameter that counts as small for a hexagonal array, mm
 * @param likenessWithinPatient correlation of one patient's lesions, by which lesion counts are divided
 * @param interceptMean prior of the intercept, log-odds
 * @param interceptSd its standard deviation, log-odds
 * @param gapMedian prior median of the step from complete to objective response, log-odds
 * @param gapLogSd standard deviation of the step's logarithm
 * @param patientSpreadScale half-normal scale of the spread between patients, log-odds
 * @param centreSpreadScale half-normal scale of the spread between centres, log-odds
 * @param sha256 fingerprint of the numbers that the fit depends on
 */
public record ModelDefinitions(
        double studiedDiameterFromMm,
        double studiedDiameterToMm,
        double studiedDepthToMm,
        double alikeOddsRatio,
        double sizeHingeMm,
        double depthOriginMm,
        double depthStepMm,
        double intratumouralSmallToMm,
        double hexagonalSmallToMm,
        double likenessWithinPatient,
        double interceptMean,
        double interceptSd,
        double gapMedian,
        double gapLogSd,
        double patientSpreadScale,
        double centreSpreadScale,
        String sha256) {}
