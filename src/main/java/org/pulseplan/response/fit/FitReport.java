package org.pulseplan.response.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The diagnostics of a fit and whether it may be used.
 *
 * @param parameters one entry a parameter, in the order of the draws
 * @param transitions transitions after warm-up, all chains together
 * @param divergences divergent ones among them
 */
public record FitReport(List<ParameterDiagnostic> parameters, int transitions, int divergences) {
    /** Largest split R-hat with which a fit may be used (Vehtari et al. 2021). */
    public static final double LARGEST_R_HAT = 1.01;
    /** Smallest effective sample size with which a fit may be used. */
    public static final double SMALLEST_SIZE = 1000;
    /** Largest share of divergent transitions with which a fit may be used. */
    public static final double LARGEST_DIVERGENT_SHARE = 0.001;

    public FitReport {
        parameters = List.copyOf(parameters);
    }

    /** Why the fit must not be used, one sentence each; empty if it may. */
    public List<String> objections() {
        List<String> objections = new ArrayList<>();
        for (ParameterDiagnostic parameter : parameters) {
            object(objections, parameter.rHat() <= LARGEST_R_HAT, parameter.name(), "R-hat", parameter.rHat());
            object(
                    objections,
                    parameter.bulkSize() >= SMALLEST_SIZE,
                    parameter.name(),
                    "effective sample size",
                    parameter.bulkSize());
        }
        if (divergences > LARGEST_DIVERGENT_SHARE * transitions) {
            objections.add(divergences + " of " + transitions + " transitions diverged");
        }
        return objections;
    }

    public double largestRHat() {
        return parameters.stream().mapToDouble(ParameterDiagnostic::rHat).max().orElseThrow();
    }

    public double smallestBulkSize() {
        return parameters.stream()
                .mapToDouble(ParameterDiagnostic::bulkSize)
                .min()
                .orElseThrow();
    }

    public double smallestTailSize() {
        return parameters.stream()
                .mapToDouble(ParameterDiagnostic::tailSize)
                .min()
                .orElseThrow();
    }

    // Written so that a value that is not a number counts as an objection.
    private static void object(List<String> objections, boolean good, String name, String what, double value) {
        if (!good) {
            objections.add(String.format(Locale.ROOT, "%s: %s is %.4g", name, what, value));
        }
    }
}
