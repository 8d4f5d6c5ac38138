package org.pulseplan.response;

import org.pulseplan.response.evidence.Coefficient;

/** The odds against complete response at an average centre, draw by draw, for a patient's lesions. */
final class OddsAgainst {
    private final DrawTable table;
    private final UnknownValues unknown;
    private final CovariateCoding coding;
    private final double[] patientLogOdds;

    OddsAgainst(PatientCovariates patient, PredictionBase base) {
        this(patient, 0, base);
    }

    /** @param place where on the ring the patient's unknown values begin; two patients need two places */
    OddsAgainst(PatientCovariates patient, int place, PredictionBase base) {
        this.table = base.table();
        this.unknown = base.unknown();
        this.coding = base.coding();
        patientLogOdds = table.intercept().clone();
        addKnown(patientLogOdds, coding.of(patient));
        unknown.of(patient).forEach((coefficient, values) -> addProducts(patientLogOdds, coefficient, values, place));
    }

    /** Log-odds of a lesion whose unknown values begin at a place of the ring. */
    double[] logOdds(LesionCovariates lesion, int place) {
        double[] eta = patientLogOdds.clone();
        addKnown(eta, coding.of(lesion));
        unknown.of(lesion).forEach((coefficient, values) -> addProducts(eta, coefficient, values, place));
        return eta;
    }

    /**
     * Odds against complete response of such a lesion; log-odds beyond {@link Exponential#LIMIT} count as the limit, which
     * changes no probability by more than 1e-17.
     */
    double[] of(LesionCovariates lesion, int place) {
        double[] odds = logOdds(lesion, place);
        for (int d = 0; d < odds.length; d++) {
            odds[d] = -odds[d];
        }
        Exponential.replace(odds);
        return odds;
    }

    private void addKnown(double[] eta, double[] x) {
        for (int k = 0; k < x.length; k++) {
            if (x[k] != 0) {
                addMultiple(eta, table.coefficient(k), x[k]);
            }
        }
    }

    private static void addMultiple(double[] sum, double[] column, double factor) {
        for (int d = 0; d < sum.length; d++) {
            sum[d] += factor * column[d];
        }
    }

    private void addProducts(double[] sum, Coefficient coefficient, double[] values, int place) {
        double[] column = table.coefficient(coefficient.index());
        for (int d = 0; d < sum.length; d++) {
            sum[d] += column[d] * values[place + d];
        }
    }
}
