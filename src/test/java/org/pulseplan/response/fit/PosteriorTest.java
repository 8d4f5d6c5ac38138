package org.pulseplan.response.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.pulseplan.response.StoredResponseModel;
import org.pulseplan.response.evidence.Arm;
import org.pulseplan.response.evidence.Evidence;
import org.pulseplan.response.evidence.Mix;
import org.pulseplan.response.evidence.ModelDefinitions;

class PosteriorTest {
    private final Evidence evidence = StoredResponseModel.evidence();
    private final ModelDefinitions definitions = StoredResponseModel.definitions();
    private final Posterior posterior = new Posterior(evidence, definitions);

    @Test
    void gradientAgreesWithFiniteDifferencesFarAndNear() {
        SeededRandom random = new SeededRandom(4, 0);
        double[] x = new double[posterior.dimension()];
        double[] gradient = new double[x.length];
        for (int trial = 0; trial < 25; trial++) {
            for (int i = 0; i < x.length; i++) {
                // Wider than the posterior, but where 1 - P is not yet lost in rounding.
                x[i] = 0.8 * random.nextNormal();
            }
            posterior.valueAndGradient(x, gradient);
            for (int i = 0; i < x.length; i++) {
                double expected = centralDifference(x, i);
                assertThat(gradient[i])
                        .as("parameter " + i)
                        .isCloseTo(expected, within(2e-6 * (1 + Math.abs(expected))));
            }
        }
    }

    @Test
    void logDensityIsThatOfASlowDirectCalculation() {
        SeededRandom random = new SeededRandom(5, 0);
        double[] first = point(random);
        double[] second = point(random);
        double[] scratch = new double[first.length];
        double difference = posterior.valueAndGradient(first, scratch) - posterior.valueAndGradient(second, scratch);
        SlowPosterior slow = new SlowPosterior(evidence);
        assertThat(difference).isCloseTo(slow.value(first) - slow.value(second), within(1e-6));
    }

    @Test
    void anAbsurdPointHasNoDensityAndGivesNoNan() {
        double[] x = new double[posterior.dimension()];
        x[Parameters.INTERCEPT] = 1e6;
        assertThat(posterior.valueAndGradient(x, new double[x.length])).isEqualTo(Double.NEGATIVE_INFINITY);
        x[Parameters.INTERCEPT] = 0;
        x[Parameters.PATIENT_SPREAD] = 800;
        assertThat(posterior.valueAndGradient(x, new double[x.length])).isEqualTo(Double.NEGATIVE_INFINITY);
        x[Parameters.PATIENT_SPREAD] = Double.NaN;
        assertThat(posterior.valueAndGradient(x, new double[x.length])).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void lesionCountsAreDividedByTheDesignEffectAndPatientCountsAreNot() {
        Arm lesions = evidence.arms().get(8);
        Arm patients = evidence.arms().get(0);
        double effect = 1 + (202.0 / 24 - 1) * 0.2;
        assertThat(SeriesCounts.of(lesions, definitions).complete()).isCloseTo(130 / effect, within(1e-12));
        assertThat(SeriesCounts.of(lesions, definitions).total()).isCloseTo(202 / effect, within(1e-12));
        assertThat(SeriesCounts.of(patients, definitions).complete()).isEqualTo(45);
    }

    @Test
    void aSeriesWithoutSpreadInItsLesionsHasNoSpreadOfItsOwn() {
        Mix mix = evidence.defaultMix();
        MixMoments moments = new MixMoments(mix, definitions);
        double[] zero = new double[posterior.dimension()];
        assertThat(moments.ownVariance(zero, Parameters.COEFFICIENTS)).isZero();
        assertThat(moments.sharedVariance(zero, Parameters.COEFFICIENTS)).isZero();
    }

    private double[] point(SeededRandom random) {
        double[] x = new double[posterior.dimension()];
        for (int i = 0; i < x.length; i++) {
            x[i] = 0.8 * random.nextNormal();
        }
        return x;
    }

    private double centralDifference(double[] x, int i) {
        double h = 1e-5;
        double[] scratch = new double[x.length];
        double[] moved = x.clone();
        moved[i] = x[i] + h;
        double up = posterior.valueAndGradient(moved, scratch);
        moved[i] = x[i] - h;
        return (up - posterior.valueAndGradient(moved, scratch)) / (2 * h);
    }
}
