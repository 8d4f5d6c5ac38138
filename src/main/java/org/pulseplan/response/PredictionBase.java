package org.pulseplan.response;

import org.pulseplan.response.evidence.Evidence;
import org.pulseplan.response.evidence.ModelDefinitions;
import org.pulseplan.response.fit.FittedModel;

/** All that predictions share and no prediction changes. */
record PredictionBase(
        DrawTable table, UnknownValues unknown, CovariateCoding coding, ResponseScope scope, double alikeLogOdds) {

    static PredictionBase of(Evidence evidence, ModelDefinitions definitions, FittedModel model) {
        CovariateCoding coding = new CovariateCoding(definitions);
        UnknownValues unknown = new UnknownValues(model.draws().count(), model.seed(), evidence.defaultMix(), coding);
        return new PredictionBase(
                new DrawTable(model.draws(), unknown.newCentre()),
                unknown,
                coding,
                new ResponseScope(definitions),
                StrictMath.log(definitions.alikeOddsRatio()));
    }
}
