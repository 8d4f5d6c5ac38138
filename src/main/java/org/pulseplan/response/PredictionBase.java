package org.pulseplan.response;

import java.util.function.Function;
import org.pulseplan.response.evidence.Evidence;
import org.pulseplan.response.evidence.ModelDefinitions;
import org.pulseplan.response.fit.FittedModel;
import org.pulseplan.response.fit.LocalOutcomes;
import org.pulseplan.response.fit.Parameters;

/** All that predictions share and no prediction changes. */
record PredictionBase(
        DrawTable table, UnknownValues unknown, CovariateCoding coding, ResponseScope scope, double alikeLogOdds) {

    /** The centre that stands for a new one is a department's own, whose effect was learnt with the draws. */
    static PredictionBase ofOwnCentre(Evidence evidence, ModelDefinitions definitions, FittedModel model) {
        double[] place = model.draws().column(model.draws().names().indexOf(LocalOutcomes.CENTRE));
        double[] spread = model.draws().column(Parameters.CENTRE_SPREAD);
        for (int d = 0; d < place.length; d++) {
            place[d] /= spread[d];
        }
        return of(evidence, definitions, model, unknown -> place);
    }

    static PredictionBase of(Evidence evidence, ModelDefinitions definitions, FittedModel model) {
        return of(evidence, definitions, model, UnknownValues::newCentre);
    }

    private static PredictionBase of(
            Evidence evidence,
            ModelDefinitions definitions,
            FittedModel model,
            Function<UnknownValues, double[]> centre) {
        CovariateCoding coding = new CovariateCoding(definitions);
        UnknownValues unknown = new UnknownValues(model.draws().count(), model.seed(), evidence.defaultMix(), coding);
        return new PredictionBase(
                new DrawTable(model.draws(), centre.apply(unknown)),
                unknown,
                coding,
                new ResponseScope(definitions),
                StrictMath.log(definitions.alikeOddsRatio()));
    }
}
