package org.pulseplan.response.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.integration.IterativeLegendreGaussIntegrator;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuadratureTest {
    @Test
    void gaussHermiteGivesTheKnownMomentsOfTheNormalDistribution() {
        GaussHermite rule = new GaussHermite(15);
        assertThat(mean(rule, z -> 1)).isCloseTo(1, within(1e-14));
        assertThat(mean(rule, z -> z)).isCloseTo(0, within(1e-14));
        assertThat(mean(rule, z -> z * z)).isCloseTo(1, within(1e-13));
        assertThat(mean(rule, z -> Math.pow(z, 8))).isCloseTo(105, within(1e-10));
        assertThat(mean(rule, Math::exp)).isCloseTo(Math.exp(0.5), within(1e-9));
    }

    @Test
    void nodesStandInOrderAndMirrorEachOther() {
        GaussHermite rule = new GaussHermite(15);
        for (int i = 0; i < 15; i++) {
            assertThat(rule.node(i)).isEqualTo(-rule.node(14 - i));
            assertThat(rule.weight(i)).isCloseTo(rule.weight(14 - i), within(1e-17));
        }
        assertThat(rule.node(14)).isGreaterThan(rule.node(13));
        // Largest node of the 15-point rule, Abramowitz and Stegun table 25.10 (4.499990707309391), times root 2.
        assertThat(rule.node(14)).isCloseTo(4.499990707309391 * Math.sqrt(2), within(1e-13));
    }

    @ParameterizedTest
    @CsvSource({"-0.737, 1.0", "0, 1.2", "1.415, 0.678", "-4, 0.3", "3, 0.5"})
    void hingeMomentsAgreeWithNumericalIntegration(double mean, double sd) {
        HingeMoments moments = HingeMoments.of(mean, sd);
        double below = integral(mean, sd, x -> Math.min(0, x));
        double above = integral(mean, sd, x -> Math.max(0, x));
        assertThat(moments.meanBelow()).isCloseTo(below, within(1e-9));
        assertThat(moments.meanAbove()).isCloseTo(above, within(1e-9));
        assertThat(moments.varianceBelow())
                .isCloseTo(integral(mean, sd, x -> square(Math.min(0, x) - below)), within(1e-9));
        assertThat(moments.varianceAbove())
                .isCloseTo(integral(mean, sd, x -> square(Math.max(0, x) - above)), within(1e-9));
        assertThat(moments.covariance())
                .isCloseTo(integral(mean, sd, x -> (Math.min(0, x) - below) * (Math.max(0, x) - above)), within(1e-9));
    }

    private static double mean(GaussHermite rule, DoubleUnaryOperator function) {
        double sum = 0;
        for (int i = 0; i < rule.count(); i++) {
            sum += rule.weight(i) * function.applyAsDouble(rule.node(i));
        }
        return sum;
    }

    /** In two pieces, so that the kink at 0 lies on an end. */
    private static double integral(double mean, double sd, DoubleUnaryOperator function) {
        NormalDistribution normal = new NormalDistribution(null, mean, sd);
        IterativeLegendreGaussIntegrator rule = new IterativeLegendreGaussIntegrator(24, 1e-12, 1e-13);
        double low = mean - 12 * sd;
        double high = mean + 12 * sd;
        double kink = Math.max(low, Math.min(high, 0));
        double sum = 0;
        for (double[] piece : new double[][] {{low, kink}, {kink, high}}) {
            if (piece[1] > piece[0]) {
                sum += rule.integrate(
                        1_000_000, x -> function.applyAsDouble(x) * normal.density(x), piece[0], piece[1]);
            }
        }
        return sum;
    }

    private static double square(double x) {
        return x * x;
    }
}
