package org.pulseplan.response.validation;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.inference.ChiSquareTest;

/**
 * Where the true value of one parameter lay among the draws, over all simulated data sets.
 *
 * @param counts how often exactly so many draws lay below the true value: from none to all
 */
public record ParameterRanks(String name, List<Integer> counts) {
    /** Ranks counted together for the test of uniformity. */
    static final int BINS = 20;

    public ParameterRanks {
        counts = List.copyOf(counts);
    }

    /** Simulated data sets. */
    public int replicates() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** Probability of ranks at least this uneven if the sampler is right: chi-square test over twenty equal bins. */
    public double pValue() {
        double[] expected = new double[BINS];
        Arrays.fill(expected, (double) replicates() / BINS);
        return new ChiSquareTest().chiSquareTest(expected, binned());
    }

    /** Cumulative share of ranks minus that of a uniform distribution, at each rank. */
    public double[] ecdfDifference() {
        double[] difference = new double[counts.size()];
        int sum = 0;
        for (int r = 0; r < difference.length; r++) {
            sum += counts.get(r);
            difference[r] = (double) sum / replicates() - (r + 1.0) / counts.size();
        }
        return difference;
    }

    /** Ranks in twenty equal bins. */
    public long[] binned() {
        long[] bins = new long[BINS];
        for (int r = 0; r < counts.size(); r++) {
            bins[r * BINS / counts.size()] += counts.get(r);
        }
        return bins;
    }
}
