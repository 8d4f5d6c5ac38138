package org.pulseplan.response.validation;

import java.nio.charset.StandardCharsets;
import org.pulseplan.response.evidence.ModelDefinitions;
import org.pulseplan.response.evidence.Sha256;

/** The priors that do not belong to a covariate, each of which can be made narrower or wider. */
enum Priors {
    INTERCEPT("intercept"),
    OBJECTIVE_STEP("objective_step"),
    PATIENT_SPREAD("sigma_patient"),
    CENTRE_SPREAD("tau_centre");

    private final String key;

    Priors(String key) {
        this.key = key;
    }

    /** The parameter's name. */
    String key() {
        return key;
    }

    /** Definitions with this prior's standard deviation (or scale) multiplied, under a fingerprint of their own. */
    ModelDefinitions scaled(ModelDefinitions from, double factor) {
        return new ModelDefinitions(
                from.studiedDiameterFromMm(),
                from.studiedDiameterToMm(),
                from.studiedDepthToMm(),
                from.alikeOddsRatio(),
                from.sizeHingeMm(),
                from.depthOriginMm(),
                from.depthStepMm(),
                from.intratumouralSmallToMm(),
                from.hexagonalSmallToMm(),
                from.likenessWithinPatient(),
                from.interceptMean(),
                from.interceptSd() * (this == INTERCEPT ? factor : 1),
                from.gapMedian(),
                from.gapLogSd() * (this == OBJECTIVE_STEP ? factor : 1),
                from.patientSpreadScale() * (this == PATIENT_SPREAD ? factor : 1),
                from.centreSpreadScale() * (this == CENTRE_SPREAD ? factor : 1),
                Sha256.of((from.sha256() + " " + key + " x " + factor).getBytes(StandardCharsets.UTF_8)));
    }
}
