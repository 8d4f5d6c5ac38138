package org.pulseplan.response;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.pulseplan.response.evidence.Coefficient;
import org.pulseplan.response.fit.Draws;
import org.pulseplan.response.fit.GaussHermite;
import org.pulseplan.response.fit.Parameters;
import org.pulseplan.response.fit.Quantile;

/**
 * Predicts known lesions straight from the model's definition: one draw after the other, one node after the other, a full
 * sort at the end. Covariates are typed in by the caller.
 */
final class SlowPrediction {
    private final Draws draws;
    private final double[] newCentre;

    SlowPrediction(Draws draws, double[] newCentre) {
        this.draws = draws;
        this.newCentre = newCentre;
    }

    /** Quantiles 0.025, 0.1, 0.5, 0.9, 0.975 of the probability that all lesions respond. */
    double[] bands(List<double[]> covariates, boolean objective, boolean atNewCentre) {
        GaussHermite rule = new GaussHermite(15);
        double[] probabilities = new double[draws.count()];
        for (int d = 0; d < probabilities.length; d++) {
            for (int node = 0; node < rule.count(); node++) {
                double all = rule.weight(node);
                for (double[] x : covariates) {
                    all *= response(x, d, rule.node(node), objective, atNewCentre);
                }
                probabilities[d] += all;
            }
        }
        return quantiles(probabilities);
    }

    /** The same quantiles of the expected number of lesions that respond. */
    double[] expected(List<double[]> covariates, boolean objective, boolean atNewCentre) {
        GaussHermite rule = new GaussHermite(15);
        double[] numbers = new double[draws.count()];
        for (int d = 0; d < numbers.length; d++) {
            for (double[] x : covariates) {
                for (int node = 0; node < rule.count(); node++) {
                    numbers[d] += rule.weight(node) * response(x, d, rule.node(node), objective, atNewCentre);
                }
            }
        }
        return quantiles(numbers);
    }

    static double[] covariates(double diameterMm, double depthMm, Coefficient... present) {
        double[] x = new double[Coefficient.values().length];
        double doublings = Math.log(diameterMm / 30) / Math.log(2);
        x[Coefficient.SIZE_BELOW_30MM.index()] = Math.min(0, doublings);
        x[Coefficient.SIZE_ABOVE_30MM.index()] = Math.max(0, doublings);
        x[Coefficient.DEPTH.index()] = (depthMm - 5) / 10;
        for (Coefficient coefficient : present) {
            x[coefficient.index()] = 1;
        }
        return x;
    }

    /** The stratified normal values that stand for a new centre must at least be standard normal. */
    static double[] newCentre(UnknownValues unknown, int count) {
        double[] values = Arrays.copyOf(unknown.newCentre(), count);
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        NormalDistribution normal = new NormalDistribution();
        for (int d = 0; d < count; d += count / 10) {
            double expected = normal.inverseCumulativeProbability((d + 0.5) / count);
            if (Math.abs(sorted[d] - expected) > 1e-9) {
                throw new AssertionError("place " + d);
            }
        }
        return values;
    }

    private double response(double[] x, int d, double node, boolean objective, boolean atNewCentre) {
        double eta = value(Parameters.INTERCEPT, d) + value(Parameters.PATIENT_SPREAD, d) * node;
        for (Coefficient coefficient : Coefficient.values()) {
            eta += value(Parameters.of(coefficient), d) * x[coefficient.index()];
        }
        eta += objective ? value(Parameters.GAP, d) : 0;
        eta += atNewCentre ? value(Parameters.CENTRE_SPREAD, d) * newCentre[d] : 0;
        return 1 / (1 + Math.exp(-eta));
    }

    private double value(int parameter, int draw) {
        return columns()[parameter][draw];
    }

    private double[][] cached = new double[0][];

    private double[][] columns() {
        if (cached.length == 0) {
            cached = java.util.stream.IntStream.range(0, draws.names().size())
                    .mapToObj(draws::column)
                    .toArray(double[][]::new);
        }
        return cached;
    }

    private static double[] quantiles(double[] values) {
        Arrays.sort(values);
        return new double[] {
            Quantile.ofSorted(values, 0.025),
            Quantile.ofSorted(values, 0.1),
            Quantile.ofSorted(values, 0.5),
            Quantile.ofSorted(values, 0.9),
            Quantile.ofSorted(values, 0.975)
        };
    }
}
