package org.pulseplan.response.validation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.pulseplan.response.fit.SeededRandom;

/**
 * The outcome of simulation-based calibration (Talts et al. 2018): parameters are drawn from the priors, evidence is
 * simulated from them, the sampler is run on it, and the rank of each true value among the draws must be uniform.
 *
 * @param replicates simulated data sets
 * @param draws draws of each run
 */
public record SamplerCheck(int replicates, int draws, List<ParameterRanks> parameters) {
    private static final double LEVEL = 0.05;
    private static final int SIMULATIONS = 4000;

    public SamplerCheck {
        parameters = List.copyOf(parameters);
    }

    /** The parameter whose ranks are least uniform. */
    public ParameterRanks worst() {
        return parameters.stream()
                .min(Comparator.comparingDouble(ParameterRanks::pValue))
                .orElseThrow();
    }

    /** The smallest p value, times the number of parameters tested (Bonferroni); at most 1. */
    public double adjustedPValue() {
        return Math.min(1, worst().pValue() * parameters.size());
    }

    /** Whether uniform ranks are not refuted at 5 %, all parameters together. */
    public boolean uniform() {
        return adjustedPValue() > LEVEL;
    }

    /**
     * The largest distance of a cumulative share from uniform that at most 5 % of uniform samples exceed anywhere, for one
     * parameter; found by simulation.
     */
    public double ecdfBand() {
        SeededRandom random = new SeededRandom(replicates, draws);
        double[] largest = new double[SIMULATIONS];
        for (int s = 0; s < SIMULATIONS; s++) {
            largest[s] = largestDifference(random);
        }
        Arrays.sort(largest);
        return largest[(int) (SIMULATIONS * (1 - LEVEL))];
    }

    private double largestDifference(SeededRandom random) {
        Integer[] counts = new Integer[draws + 1];
        Arrays.fill(counts, 0);
        for (int r = 0; r < replicates; r++) {
            counts[random.nextBelow(draws + 1)]++;
        }
        return Arrays.stream(new ParameterRanks("", List.of(counts)).ecdfDifference())
                .map(Math::abs)
                .max()
                .orElseThrow();
    }
}
