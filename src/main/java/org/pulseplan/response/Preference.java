package org.pulseplan.response;

/**
 * Which of two responds better, on the joint draws of the posterior. The three probabilities add up to 1; they are the same
 * for complete and for objective response and for every centre, because what the two share cancels.
 *
 * @param firstBetter the first has clearly the larger odds of response
 * @param alike the odds are so near to each other that the two count as alike (RESP-16)
 * @param secondBetter the second has clearly the larger odds
 * @param sameCovariates whether the model sees no difference between the two at all
 */
public record Preference(Probability firstBetter, Probability alike, Probability secondBetter, boolean sameCovariates) {

    /**
     * On log-odds that belong together draw by draw.
     *
     * @param alikeLogOdds differences up to this count as alike
     */
    static Preference of(double[] first, double[] second, double alikeLogOdds, boolean sameCovariates) {
        int better = 0;
        int worse = 0;
        for (int d = 0; d < first.length; d++) {
            better += first[d] - second[d] > alikeLogOdds ? 1 : 0;
            worse += second[d] - first[d] > alikeLogOdds ? 1 : 0;
        }
        return of(better, worse, first.length, sameCovariates);
    }

    static Preference of(int first, int second, int draws, boolean sameCovariates) {
        return new Preference(
                new Probability((double) first / draws),
                new Probability((double) (draws - first - second) / draws),
                new Probability((double) second / draws),
                sameCovariates);
    }

    /** Neither is to be preferred: the model sees no difference, or alike is likelier than either order. */
    public boolean tie() {
        return sameCovariates || (alike.compareTo(firstBetter) >= 0 && alike.compareTo(secondBetter) >= 0);
    }

    /** The same seen from the other side. */
    public Preference turned() {
        return new Preference(/* firstBetter= */ secondBetter, alike, /* secondBetter= */ firstBetter, sameCovariates);
    }
}
