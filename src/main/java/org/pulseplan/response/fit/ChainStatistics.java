package org.pulseplan.response.fit;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** Split R-hat and effective sample size of one quantity over several chains (Vehtari et al. 2021). */
final class ChainStatistics {
    private final double[][] halves;
    private final int length;
    private final double within;
    private final double total;

    /** Chains of equal, even or odd, length; each is split in two halves, an odd middle draw left out. */
    private ChainStatistics(double[][] chains) {
        halves = split(chains);
        length = halves[0].length;
        double[] means =
                Arrays.stream(halves).mapToDouble(ChainStatistics::mean).toArray();
        within = Arrays.stream(halves)
                .mapToDouble(ChainStatistics::variance)
                .average()
                .orElseThrow();
        total = within * (length - 1) / length + variance(means);
    }

    /** The larger of the rank-normalised R-hat and that of the distances from the median. */
    static double rHat(double[][] chains) {
        double median = quantile(chains, 0.5);
        double[][] folded = map(chains, v -> Math.abs(v - median));
        return Math.max(
                new ChainStatistics(RankNormal.of(chains)).ratio(), new ChainStatistics(RankNormal.of(folded)).ratio());
    }

    /** Effective sample size for the bulk: of the rank-normalised draws. */
    static double bulkSize(double[][] chains) {
        return new ChainStatistics(RankNormal.of(chains)).effectiveSize();
    }

    /** Effective sample size for the tails: the smaller one of the 5 % and 95 % quantiles. */
    static double tailSize(double[][] chains) {
        return Math.min(tailSize(chains, 0.05), tailSize(chains, 0.95));
    }

    private static double tailSize(double[][] chains, double probability) {
        double bound = quantile(chains, probability);
        return new ChainStatistics(map(chains, v -> v <= bound ? 1 : 0)).effectiveSize();
    }

    private double ratio() {
        return Math.sqrt(total / within);
    }

    /** Geyer's initial monotone sequence of paired autocorrelations. */
    private double effectiveSize() {
        double sum = 0;
        double lastPair = Double.POSITIVE_INFINITY;
        for (int lag = 0; lag + 1 < length - 2; lag += 2) {
            double pair = correlation(lag) + correlation(lag + 1);
            if (!(pair > 0)) {
                break;
            }
            lastPair = Math.min(lastPair, pair);
            sum += lastPair;
        }
        double draws = (double) halves.length * length;
        double time = Math.max(2 * sum - 1, 1 / StrictMath.log10(draws));
        return draws / time;
    }

    private double correlation(int lag) {
        double covariance = Arrays.stream(halves)
                .mapToDouble(half -> autocovariance(half, lag))
                .average()
                .orElseThrow();
        return 1 - (within - covariance * length / (length - 1)) / total;
    }

    private static double autocovariance(double[] x, int lag) {
        double mean = mean(x);
        double sum = 0;
        for (int i = 0; i + lag < x.length; i++) {
            sum += (x[i] - mean) * (x[i + lag] - mean);
        }
        return sum / x.length;
    }

    private static double[][] split(double[][] chains) {
        int half = chains[0].length / 2;
        double[][] halves = new double[2 * chains.length][];
        for (int c = 0; c < chains.length; c++) {
            halves[2 * c] = Arrays.copyOfRange(chains[c], 0, half);
            halves[2 * c + 1] = Arrays.copyOfRange(chains[c], chains[c].length - half, chains[c].length);
        }
        return halves;
    }

    private static double[][] map(double[][] chains, DoubleUnaryOperator function) {
        return Arrays.stream(chains)
                .map(chain -> Arrays.stream(chain).map(function).toArray())
                .toArray(double[][]::new);
    }

    private static double quantile(double[][] chains, double probability) {
        double[] sorted =
                Arrays.stream(chains).flatMapToDouble(Arrays::stream).sorted().toArray();
        return Quantile.ofSorted(sorted, probability);
    }

    static double mean(double[] x) {
        return Arrays.stream(x).sum() / x.length;
    }

    static double variance(double[] x) {
        double mean = mean(x);
        return Arrays.stream(x).map(v -> (v - mean) * (v - mean)).sum() / (x.length - 1);
    }
}
