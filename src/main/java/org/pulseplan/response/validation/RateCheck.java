package org.pulseplan.response.validation;

import java.util.Arrays;
import org.pulseplan.response.fit.Quantile;
import org.pulseplan.response.fit.SeededRandom;

/**
 * One observed rate of a series beside what the model predicted for a series of that size and case mix.
 *
 * @param objective whether it is the rate of objective response, else of complete response
 * @param observed the published rate, 0 to 1; likewise the predicted ones
 * @param median median of the predicted rates
 * @param low50 lower end of the interval that holds half of the predicted rates
 * @param place share of predicted rates below the observed one, ties counting half
 */
public record RateCheck(
        boolean objective,
        double observed,
        double median,
        double low50,
        double high50,
        double low80,
        double high80,
        double low95,
        double high95,
        double place) {
    /** The share of predicted rates that an interval is to hold. */
    public enum Level {
        FIFTY,
        EIGHTY,
        NINETY_FIVE
    }

    /**
     * Predicts the rate among so many units for each probability, and compares.
     *
     * @param effectiveTotal how many independent units the series is worth
     */
    static RateCheck of(
            boolean objective, double observed, double[] probabilities, double effectiveTotal, SeededRandom random) {
        int units = (int) Math.round(effectiveTotal);
        double[] rates = Arrays.stream(probabilities)
                .map(p -> responders(units, p, random) / (double) units)
                .sorted()
                .toArray();
        return new RateCheck(
                objective,
                observed,
                Quantile.ofSorted(rates, 0.5),
                Quantile.ofSorted(rates, 0.25),
                Quantile.ofSorted(rates, 0.75),
                Quantile.ofSorted(rates, 0.1),
                Quantile.ofSorted(rates, 0.9),
                Quantile.ofSorted(rates, 0.025),
                Quantile.ofSorted(rates, 0.975),
                place(rates, observed));
    }

    /** Whether the observed rate lies in the interval of this level, its ends included. */
    public boolean inside(Level level) {
        return switch (level) {
            case FIFTY -> low50 <= observed && observed <= high50;
            case EIGHTY -> low80 <= observed && observed <= high80;
            case NINETY_FIVE -> low95 <= observed && observed <= high95;
        };
    }

    /** Distance of the observed rate from the predicted median, 0 to 1. */
    public double error() {
        return Math.abs(observed - median);
    }

    private static int responders(int units, double p, SeededRandom random) {
        int sum = 0;
        for (int i = 0; i < units; i++) {
            sum += random.nextUniform() < p ? 1 : 0;
        }
        return sum;
    }

    private static double place(double[] rates, double observed) {
        double below = 0;
        for (double rate : rates) {
            below += rate < observed ? 1 : rate == observed ? 0.5 : 0;
        }
        return below / rates.length;
    }
}
