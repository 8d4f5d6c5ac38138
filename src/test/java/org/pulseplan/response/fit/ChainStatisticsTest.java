package org.pulseplan.response.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ChainStatisticsTest {
    @Test
    void independentDrawsCountFullyAndAgree() {
        double[][] chains = autoregressive(0, 0);
        assertThat(ChainStatistics.rHat(chains)).isBetween(0.999, 1.004);
        assertThat(ChainStatistics.bulkSize(chains)).isBetween(3500.0, 4600.0);
        assertThat(ChainStatistics.tailSize(chains)).isBetween(3300.0, 4600.0);
    }

    @Test
    void draggingChainsCountLessByTheKnownFactor() {
        // An autoregression of order one with coefficient r counts (1 - r)/(1 + r): 0.6 gives a quarter.
        assertThat(ChainStatistics.bulkSize(autoregressive(0.6, 0))).isCloseTo(1000, within(150.0));
    }

    @Test
    void chainsThatDisagreeInPlaceOrSpreadAreFoundOut() {
        double[][] shifted = autoregressive(0, 0);
        double[][] spread = autoregressive(0, 0);
        for (int d = 0; d < shifted[0].length; d++) {
            shifted[0][d] += 0.5;
            spread[0][d] *= 2;
        }
        assertThat(ChainStatistics.rHat(shifted)).isGreaterThan(1.02);
        assertThat(ChainStatistics.rHat(spread)).isGreaterThan(1.02);
    }

    @Test
    void aChainThatDriftsDisagreesWithItself() {
        assertThat(ChainStatistics.rHat(autoregressive(0, 0.001))).isGreaterThan(1.02);
    }

    @Test
    void aFitIsObjectedToForEachReasonAndOnlyThen() {
        assertThat(report(1.01, 1000, 20).objections()).isEmpty();
        assertThat(report(1.0101, 1000, 0).objections())
                .singleElement()
                .asString()
                .contains("slope", "R-hat");
        assertThat(report(1.0, 999.9, 0).objections())
                .singleElement()
                .asString()
                .contains("slope", "sample size");
        assertThat(report(1.0, 1000, 21).objections())
                .singleElement()
                .asString()
                .contains("21 of 20000");
        assertThat(report(Double.NaN, 1000, 0).objections()).hasSize(1);
        assertThat(report(1.2, 1, 0).objections().get(0))
                .isEqualTo(String.format(Locale.ROOT, "slope: R-hat is 1.200"));
    }

    private static FitReport report(double rHat, double size, int divergences) {
        ParameterDiagnostic good = new ParameterDiagnostic("intercept", 0, 1, 1.0, 4000, 4000);
        ParameterDiagnostic doubtful = new ParameterDiagnostic("slope", 0, 1, rHat, size, 4000);
        return new FitReport(java.util.List.of(good, doubtful), 20_000, divergences);
    }

    private static double[][] autoregressive(double r, double drift) {
        double[][] chains = new double[4][1000];
        for (int c = 0; c < 4; c++) {
            SeededRandom random = new SeededRandom(77, c);
            double value = random.nextNormal();
            for (int d = 0; d < 1000; d++) {
                value = r * value + Math.sqrt(1 - r * r) * random.nextNormal();
                chains[c][d] = value + drift * d;
            }
        }
        return chains;
    }
}
