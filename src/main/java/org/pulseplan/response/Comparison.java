package org.pulseplan.response;

/**
 * Which of two responds better, on the joint draws of the posterior; what the two share cancels.
 *
 * @param firstBetter probability that the first responds better, a tie counting half
 * @param tie whether the model cannot tell the two apart at all
 */
public record Comparison(Probability firstBetter, boolean tie) {

    static Comparison of(double[] first, double[] second) {
        int better = 0;
        int equal = 0;
        for (int d = 0; d < first.length; d++) {
            better += first[d] > second[d] ? 1 : 0;
            equal += first[d] == second[d] ? 1 : 0;
        }
        return new Comparison(new Probability((better + 0.5 * equal) / first.length), equal == first.length);
    }

    static Comparison tied() {
        return new Comparison(new Probability(0.5), true);
    }
}
