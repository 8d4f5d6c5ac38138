package org.pulseplan.response;

/** Predicts one lesion twice on the same draws, so that the difference has an interval of its own. */
final class WhatIfFinder {
    private final PredictionBase base;
    private final PatientPredictor predictor;
    private final OddsAgainst odds;
    private final PatientIntegral integral;

    private WhatIfFinder(PatientCovariates patient, PredictionBase base) {
        this.base = base;
        this.predictor = new PatientPredictor(patient, base);
        this.odds = new OddsAgainst(patient, base);
        this.integral = new PatientIntegral(base.table());
    }

    static WhatIf find(
            PatientCovariates patient, LesionCovariates planned, LesionCovariates changed, PredictionBase base) {
        WhatIfFinder finder = new WhatIfFinder(patient, base);
        return new WhatIf(
                finder.predictor.lesion(planned),
                finder.predictor.lesion(changed),
                finder.difference(planned, changed),
                finder.preference(planned, changed));
    }

    private ResponseDifference difference(LesionCovariates planned, LesionCovariates changed) {
        double[] before = odds.of(planned, 0);
        double[] after = odds.of(changed, 0);
        return new ResponseDifference(
                outcome(before, after, OutcomeKind.COMPLETE, OutcomeKind.COMPLETE_NEW_CENTRE),
                outcome(before, after, OutcomeKind.OBJECTIVE, OutcomeKind.OBJECTIVE_NEW_CENTRE));
    }

    private Outcome outcome(double[] before, double[] after, OutcomeKind average, OutcomeKind fresh) {
        return new Outcome(band(before, after, average), band(before, after, fresh));
    }

    private Band band(double[] before, double[] after, OutcomeKind outcome) {
        double[] planned = new double[base.table().count()];
        double[] changed = new double[base.table().count()];
        integral.probabilities(before, outcome, planned);
        integral.probabilities(after, outcome, changed);
        for (int d = 0; d < changed.length; d++) {
            changed[d] -= planned[d];
        }
        return new BandFinder(changed.length).of(changed);
    }

    private Preference preference(LesionCovariates planned, LesionCovariates changed) {
        double[] one = odds.logOdds(planned, 0);
        double[] two = odds.logOdds(changed, 0);
        return Preference.of(one, two, base.alikeLogOdds(), planned.equals(changed));
    }
}
