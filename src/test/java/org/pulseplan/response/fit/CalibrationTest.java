package org.pulseplan.response.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pulseplan.response.StoredResponseModel;
import org.pulseplan.response.evidence.Arm;
import org.pulseplan.response.evidence.Evidence;
import org.pulseplan.response.evidence.Mix;
import org.pulseplan.response.evidence.ModelDefinitions;

/** The model against what it was made from: the review that anchors it, and each series' observed rate. */
class CalibrationTest {
    private static final Evidence EVIDENCE = StoredResponseModel.evidence();
    private static final ModelDefinitions DEFINITIONS = StoredResponseModel.definitions();
    private static final Draws DRAWS =
            StoredResponseModel.fit(EVIDENCE, DEFINITIONS).draws();

    static Stream<Arm> arms() {
        return EVIDENCE.arms().stream();
    }

    @Test
    void overTheDefaultMixPatientsRespondAsTheReviewStates() {
        // Russano 2025 (the evidence file's anchor): objective response about 70-90 %, complete up to about 58 %.
        Mix mix = EVIDENCE.defaultMix();
        double[] objective = probabilities(mix, mix.lesionsPerPatient(), -1, i -> i.objective().probability);
        double[] complete = probabilities(mix, mix.lesionsPerPatient(), -1, i -> i.complete().probability);
        assertThat(ChainStatistics.mean(objective)).isBetween(0.70, 0.90);
        assertThat(ChainStatistics.mean(complete)).isBetween(0.45, 0.60);
    }

    @ParameterizedTest
    @MethodSource("arms")
    void eachSeriesObservedRateLiesInItsPosteriorPredictiveInterval(Arm arm) {
        int centre = Parameters.CENTRES + EVIDENCE.arms().indexOf(arm);
        double lesions = arm.unit() == Arm.Unit.PATIENT ? arm.mix().lesionsPerPatient() : 1;
        arm.complete()
                .ifPresent(count -> assertInside(
                        arm, count, probabilities(arm.mix(), lesions, centre, i -> i.complete().probability)));
        arm.objective()
                .ifPresent(count -> assertInside(
                        arm, count, probabilities(arm.mix(), lesions, centre, i -> i.objective().probability)));
    }

    private static void assertInside(Arm arm, int count, double[] probabilities) {
        SeriesCounts counts = SeriesCounts.of(arm, DEFINITIONS);
        int effective = (int) Math.round(counts.total());
        SeededRandom random = new SeededRandom(8, count);
        double[] rates = Arrays.stream(probabilities)
                .map(p -> binomial(effective, p, random) / (double) effective)
                .sorted()
                .toArray();
        double observed = (double) count / arm.total();
        assertThat(observed).as(arm.id()).isBetween(Quantile.ofSorted(rates, 0.025), Quantile.ofSorted(rates, 0.975));
    }

    private static int binomial(int n, double p, SeededRandom random) {
        int sum = 0;
        for (int i = 0; i < n; i++) {
            sum += random.nextUniform() < p ? 1 : 0;
        }
        return sum;
    }

    /** One probability a draw; {@code centre} is the parameter of the series' own centre, or -1 for an average one. */
    private static double[] probabilities(Mix mix, double lesions, int centre, ToDoubleFunction<MixIntegral> outcome) {
        MixMoments moments = new MixMoments(mix, DEFINITIONS);
        MixIntegral integral = new MixIntegral(new GaussHermite(Posterior.NODES));
        double[] result = new double[DRAWS.count()];
        for (int d = 0; d < result.length; d++) {
            double[] x = draw(d);
            double mean = x[Parameters.INTERCEPT] + (centre < 0 ? 0 : x[centre]);
            for (int k = 0; k < Parameters.CENTRES - Parameters.COEFFICIENTS; k++) {
                mean += x[Parameters.COEFFICIENTS + k] * moments.mean(k);
            }
            double patient = x[Parameters.PATIENT_SPREAD];
            double shared = Math.sqrt(moments.sharedVariance(x, Parameters.COEFFICIENTS) + patient * patient);
            double own = Math.sqrt(moments.ownVariance(x, Parameters.COEFFICIENTS));
            assertThat(integral.evaluate(mean, x[Parameters.GAP], shared, own, lesions))
                    .isTrue();
            result[d] = outcome.applyAsDouble(integral);
        }
        return result;
    }

    private static double[] draw(int d) {
        double[] x = new double[DRAWS.names().size()];
        for (int p = 0; p < x.length; p++) {
            x[p] = DRAWS.value(p, d);
        }
        return x;
    }
}
