package org.pulseplan.response;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Works out one patient's prediction; a work space of one thread.
 *
 * <p>Each lesion's own bands take unknown values from the same place of the ring, so that equal lesions show equal bands;
 * for all lesions together each takes them from a place of its own.
 */
final class PatientPredictor {
    private final UnknownValues unknown;
    private final ResponseScope scope;
    private final OddsAgainst oddsAgainst;
    private final PatientIntegral integral;
    private final DrawTable table;
    private final BandFinder bands;
    private final double[][] probabilities;

    PatientPredictor(PatientCovariates patient, PredictionBase base) {
        unknown = base.unknown();
        scope = base.scope();
        table = base.table();
        oddsAgainst = new OddsAgainst(patient, base);
        integral = new PatientIntegral(table);
        bands = new BandFinder(table.count());
        probabilities = new double[OutcomeKind.values().length][table.count()];
    }

    /** One lesion by itself. */
    LesionResponse lesion(LesionCovariates lesion) {
        return response(lesion, oddsAgainst.of(lesion, 0));
    }

    /** All lesions in the order given, and all of them together. */
    PatientResponse patient(List<LesionCovariates> lesions, List<ScopeWarning> warnings) {
        LesionResponse[] responses = new LesionResponse[lesions.size()];
        List<double[]> jointOdds = new ArrayList<>();
        double[][] expected = new double[OutcomeKind.values().length][table.count()];
        for (int index : canonicalOrder(lesions)) {
            LesionCovariates lesion = lesions.get(index);
            double[] odds = oddsAgainst.of(lesion, 0);
            responses[index] = response(lesion, odds);
            int place = unknown.place(jointOdds.size());
            if (lesion.hasUnknown() && place != 0) {
                odds = oddsAgainst.of(lesion, place);
                fillProbabilities(odds);
            }
            addProbabilitiesTo(expected);
            jointOdds.add(odds);
        }
        Optional<TogetherResponse> together =
                lesions.isEmpty() ? Optional.empty() : Optional.of(together(jointOdds, expected));
        return new PatientResponse(Arrays.asList(responses), together, warnings);
    }

    /** Places of the lesions in an order that does not depend on the order of entry. */
    private static int[] canonicalOrder(List<LesionCovariates> lesions) {
        return IntStream.range(0, lesions.size())
                .boxed()
                .sorted((i, j) -> LesionCovariates.CANONICAL.compare(lesions.get(i), lesions.get(j)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private LesionResponse response(LesionCovariates lesion, double[] odds) {
        fillProbabilities(odds);
        return new LesionResponse(
                lesion,
                outcome(probabilities, OutcomeKind.COMPLETE, OutcomeKind.COMPLETE_NEW_CENTRE),
                outcome(probabilities, OutcomeKind.OBJECTIVE, OutcomeKind.OBJECTIVE_NEW_CENTRE),
                scope.of(lesion));
    }

    private TogetherResponse together(List<double[]> jointOdds, double[][] expected) {
        double[][] all = JointIntegral.probabilities(table, jointOdds);
        return new TogetherResponse(
                outcome(all, OutcomeKind.COMPLETE, OutcomeKind.COMPLETE_NEW_CENTRE),
                outcome(all, OutcomeKind.OBJECTIVE, OutcomeKind.OBJECTIVE_NEW_CENTRE),
                outcome(expected, OutcomeKind.COMPLETE, OutcomeKind.COMPLETE_NEW_CENTRE),
                outcome(expected, OutcomeKind.OBJECTIVE, OutcomeKind.OBJECTIVE_NEW_CENTRE));
    }

    private void fillProbabilities(double[] odds) {
        for (OutcomeKind outcome : OutcomeKind.values()) {
            integral.probabilities(odds, outcome, probabilities[outcome.index()]);
        }
    }

    private void addProbabilitiesTo(double[][] sums) {
        for (int i = 0; i < sums.length; i++) {
            double[] sum = sums[i];
            double[] part = probabilities[i];
            for (int d = 0; d < sum.length; d++) {
                sum[d] += part[d];
            }
        }
    }

    private Outcome outcome(double[][] draws, OutcomeKind average, OutcomeKind fresh) {
        return new Outcome(bands.of(draws[average.index()]), bands.of(draws[fresh.index()]));
    }
}
