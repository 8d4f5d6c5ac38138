package org.pulseplan.response.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What all chains brought home. */
final class ChainRuns {
    private final List<Run> runs;

    /** One chain's kept draws on the sampler's scale, empty if it was stopped, and its divergences. */
    static final class Run {
        private final double[][] draws;
        private final int divergences;

        Run(double[][] draws, int divergences) {
            this.draws = draws;
            this.divergences = divergences;
        }
    }

    ChainRuns(List<Run> runs) {
        this.runs = List.copyOf(runs);
    }

    boolean stopped() {
        return runs.stream().anyMatch(run -> run.draws.length == 0);
    }

    FitReport report(List<String> names, FitSettings settings) {
        double[][][] chains = byParameter(names.size());
        List<ParameterDiagnostic> diagnostics = new ArrayList<>();
        for (int p = 0; p < names.size(); p++) {
            diagnostics.add(ParameterDiagnostic.of(names.get(p), chains[p]));
        }
        return new FitReport(
                diagnostics,
                settings.keptTransitions(),
                runs.stream().mapToInt(run -> run.divergences).sum());
    }

    Draws draws(List<String> names) {
        double[][][] chains = byParameter(names.size());
        double[][] columns = new double[names.size()][];
        for (int p = 0; p < columns.length; p++) {
            columns[p] =
                    Arrays.stream(chains[p]).flatMapToDouble(Arrays::stream).toArray();
        }
        return new Draws(names, columns);
    }

    /** Parameter, chain, draw; on the reported scale. */
    private double[][][] byParameter(int parameters) {
        int length = runs.get(0).draws.length;
        double[][][] values = new double[parameters][runs.size()][length];
        for (int c = 0; c < runs.size(); c++) {
            for (int d = 0; d < length; d++) {
                double[] reported = Parameters.reported(runs.get(c).draws[d]);
                for (int p = 0; p < parameters; p++) {
                    values[p][c][d] = reported[p];
                }
            }
        }
        return values;
    }
}
