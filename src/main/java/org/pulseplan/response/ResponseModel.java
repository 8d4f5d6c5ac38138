package org.pulseplan.response;

import java.util.List;
import org.pulseplan.response.evidence.Coefficient;
import org.pulseplan.response.evidence.Evidence;
import org.pulseplan.response.evidence.ModelDefinitions;
import org.pulseplan.response.evidence.ResponseDataException;
import org.pulseplan.response.fit.FittedModel;
import org.pulseplan.response.fit.LocalModel;

/**
 * Predicts, explains and compares the response of skin metastases to one session of electrochemotherapy.
 *
 * <p>Immutable, safe for any number of threads; the same question always gets the same answer. Probabilities are for
 * about 8 to 12 weeks after the session.
 */
public final class ResponseModel {
    private final PredictionBase base;
    private final Explainer explainer;
    private final ModelIdentity identity;

    /**
     * @throws ResponseDataException if the draws were fitted from other evidence or definitions
     */
    public ResponseModel(Evidence evidence, ModelDefinitions definitions, FittedModel model) {
        this(evidence, definitions, model, PredictionBase.of(evidence, definitions, model), evidence.version());
    }

    private ResponseModel(
            Evidence evidence, ModelDefinitions definitions, FittedModel model, PredictionBase base, String version) {
        if (!model.evidenceSha256().equals(evidence.sha256())
                || !model.definitionsSha256().equals(definitions.sha256())) {
            throw new ResponseDataException("The draws were fitted from other evidence; run the fit again");
        }
        this.base = base;
        this.explainer = new Explainer(evidence, base);
        this.identity = new ModelIdentity(version, evidence.sha256(), definitions.sha256(), model.seed());
    }

    /**
     * A department's model: what stands for a new centre elsewhere ({@link Outcome#newCentre}) is the own centre here, and
     * the version names the outcomes that were learnt from.
     */
    public static ResponseModel ofOwnCentre(Evidence evidence, ModelDefinitions definitions, LocalModel model) {
        return new ResponseModel(
                evidence,
                definitions,
                model.fit(),
                PredictionBase.ofOwnCentre(evidence, definitions, model.fit()),
                model.version());
    }

    /** Which model this is, to be printed beside its predictions. */
    public ModelIdentity identity() {
        return identity;
    }

    /** Predicts each lesion, in the order given, and all together. */
    public PatientResponse predict(PatientCovariates patient, List<LesionCovariates> lesions) {
        return new PatientPredictor(patient, base).patient(lesions, base.scope().of(patient));
    }

    /** Takes one lesion's prediction apart. */
    public Explanation explain(PatientCovariates patient, LesionCovariates lesion) {
        return explainer.explain(patient, lesion);
    }

    /** What the model believes of one coefficient. */
    public Effect effect(Coefficient coefficient) {
        Summary summary = Summary.of(base.table().coefficient(coefficient.index()));
        return new Effect(summary.mean(), summary.low95(), summary.high95());
    }

    /** Published effects and series of the evidence file that carry a coefficient. */
    public List<String> evidenceIds(Coefficient coefficient) {
        return explainer.evidenceIds(coefficient);
    }

    /** The lesion and patient that explanations compare with. */
    public Explanation.Reference reference() {
        return explainer.reference();
    }

    /** Two lesions count as alike where the larger odds of response are at most so many times the smaller (RESP-16). */
    public double alikeOddsRatio() {
        return Math.exp(base.alikeLogOdds());
    }

    /** Compares lesions of one or of several patients with each other. */
    public LesionComparer comparer(List<Compared> lesions) {
        return new LesionComparer(lesions, base);
    }

    /** Predicts one lesion as it is planned and as it might be; changes nothing. */
    public WhatIf whatIf(PatientCovariates patient, LesionCovariates planned, LesionCovariates changed) {
        return WhatIfFinder.find(patient, planned, changed, base);
    }

    /** For each unknown property, how the prediction of this lesion would look if it were known. */
    public List<Narrowing> whatKnowingWouldNarrow(PatientCovariates patient, LesionCovariates lesion) {
        return NarrowingFinder.find(patient, lesion, base);
    }
}
