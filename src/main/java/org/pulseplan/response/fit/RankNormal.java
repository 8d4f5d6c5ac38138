package org.pulseplan.response.fit;

import java.util.Arrays;
import org.apache.commons.math3.distribution.NormalDistribution;

/** Replaces draws by the normal scores of their ranks, ties sharing their mean rank (Vehtari et al. 2021). */
final class RankNormal {
    private RankNormal() {}

    /** Chains of equal length in, chains of the same shape out. */
    static double[][] of(double[][] chains) {
        double[] sorted =
                Arrays.stream(chains).flatMapToDouble(Arrays::stream).sorted().toArray();
        NormalDistribution standard = new NormalDistribution(null, 0, 1);
        double[][] scores = new double[chains.length][];
        for (int c = 0; c < chains.length; c++) {
            scores[c] = Arrays.stream(chains[c])
                    .map(v -> standard.inverseCumulativeProbability(
                            (meanRank(sorted, v) - 0.375) / (sorted.length + 0.25)))
                    .toArray();
        }
        return scores;
    }

    private static double meanRank(double[] sorted, double value) {
        int first = boundary(sorted, value, false);
        int afterLast = boundary(sorted, value, true);
        return (first + 1 + afterLast) / 2.0;
    }

    /** First place whose value is not below (or, with {@code after}, is above) the given one. */
    private static int boundary(double[] sorted, double value, boolean after) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value || (after && sorted[middle] == value)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
