package org.pulseplan.response.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SamplerTest {
    private static final FitSettings SETTINGS = new FitSettings(4, 600, 2000, 1, 0.85, 8);

    @Test
    void aCorrelatedNormalIsRecovered() {
        double[][] draws = run(new CorrelatedNormal(), 1);
        double[] x = column(draws, 0);
        double[] y = column(draws, 1);
        // 8,000 draws: standard errors about 0.011 sd of a mean and 0.8 % of an sd; five of them allowed.
        assertThat(ChainStatistics.mean(x)).isCloseTo(1, within(0.06));
        assertThat(ChainStatistics.mean(y)).isCloseTo(-2, within(3 * 0.06));
        assertThat(Math.sqrt(ChainStatistics.variance(x))).isCloseTo(1, within(0.04));
        assertThat(Math.sqrt(ChainStatistics.variance(y))).isCloseTo(3, within(3 * 0.04));
        assertThat(correlation(x, y)).isCloseTo(0.9, within(0.01));
    }

    @Test
    void anExponentialOnItsLogarithmIsRecoveredWithItsTails() {
        double[] x = column(run(new LogExponential(), 2), 0);
        double[] values = java.util.Arrays.stream(x).map(Math::exp).sorted().toArray();
        assertThat(ChainStatistics.mean(values)).isCloseTo(1, within(0.07));
        assertThat(Quantile.ofSorted(values, 0.975)).isCloseTo(-Math.log(0.025), within(0.3));
        assertThat(Quantile.ofSorted(values, 0.025)).isCloseTo(-Math.log(0.975), within(0.008));
    }

    @Test
    void theSameSeedGivesTheSameDrawsBitForBitAndAnotherSeedOthers() {
        double[][] draws = run(new CorrelatedNormal(), 3);
        assertThat(run(new CorrelatedNormal(), 3)).isDeepEqualTo(draws);
        assertThat(run(new CorrelatedNormal(), 4)[100]).isNotEqualTo(draws[100]);
    }

    @Test
    void aChainStopsWhenTold() {
        int[] seen = {0};
        Chain chain = new Chain(new CorrelatedNormal(), SETTINGS, new SeededRandom(1, 0));
        assertThat(chain.run(() -> ++seen[0] == 700)).isEmpty();
        assertThat(seen[0]).isEqualTo(700);
    }

    @Test
    void warmUpRenewsTheShapeInWindowsOfDoublingLength() {
        WarmUp plan = new WarmUp(1000);
        int[] ends = java.util.stream.IntStream.range(0, 1000)
                .filter(plan::endsWindow)
                .toArray();
        assertThat(ends).containsExactly(99, 149, 249, 449, 949);
    }

    private static double[][] run(LogDensity density, long seed) {
        double[][] all = new double[SETTINGS.chains() * SETTINGS.draws()][];
        for (int c = 0; c < SETTINGS.chains(); c++) {
            Chain chain = new Chain(density, SETTINGS, new SeededRandom(seed, c));
            double[][] draws = chain.run(() -> false);
            System.arraycopy(draws, 0, all, c * SETTINGS.draws(), SETTINGS.draws());
        }
        return all;
    }

    private static double[] column(double[][] draws, int i) {
        return java.util.Arrays.stream(draws).mapToDouble(d -> d[i]).toArray();
    }

    private static double correlation(double[] x, double[] y) {
        return new org.apache.commons.math3.stat.correlation.PearsonsCorrelation().correlation(x, y);
    }

    /** Means 1 and -2, standard deviations 1 and 3, correlation 0.9. */
    private static final class CorrelatedNormal implements LogDensity {
        @Override
        public int dimension() {
            return 2;
        }

        @Override
        public double valueAndGradient(double[] x, double[] gradient) {
            double rest = 1 - 0.9 * 0.9;
            double u = x[0] - 1;
            double v = (x[1] + 2) / 3;
            gradient[0] = -(u - 0.9 * v) / rest;
            gradient[1] = -(v - 0.9 * u) / rest / 3;
            return -(u * u - 2 * 0.9 * u * v + v * v) / (2 * rest);
        }
    }

    /** The logarithm of an exponential variable of mean 1. */
    private static final class LogExponential implements LogDensity {
        @Override
        public int dimension() {
            return 1;
        }

        @Override
        public double valueAndGradient(double[] x, double[] gradient) {
            gradient[0] = 1 - Math.exp(x[0]);
            return x[0] - Math.exp(x[0]);
        }
    }
}
