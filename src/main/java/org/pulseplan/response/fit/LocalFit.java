package org.pulseplan.response.fit;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.pulseplan.response.evidence.Evidence;
import org.pulseplan.response.evidence.ModelDefinitions;

/** Lets the model learn from a department's own outcomes: by a new fit, or by weighting the shipped draws. */
public final class LocalFit {
    private static final int STREAM = 7000;
    private static final int REPORT_EVERY = 40;

    private final Evidence evidence;
    private final ModelDefinitions definitions;
    private final LocalOutcomes outcomes;

    /** @param outcomes of one patient at least */
    public LocalFit(Evidence evidence, ModelDefinitions definitions, LocalOutcomes outcomes) {
        if (outcomes.patients().isEmpty()) {
            throw new IllegalArgumentException("There is no outcome to learn from");
        }
        this.evidence = evidence;
        this.definitions = definitions;
        this.outcomes = outcomes;
    }

    /** Fits evidence and outcomes together; takes from half a minute for some dozens of lesions to many minutes. */
    public FitOutcome refit(FitSettings settings, long seed, FitProgress progress, BooleanSupplier cancelled) {
        return new ResponseFit(evidence, definitions, settings, seed, Optional.of(outcomes)).run(progress, cancelled);
    }

    /** The model of a new fit. */
    public LocalModel model(FittedModel fit) {
        return new LocalModel(fit, outcomes.sha256(), outcomes.patients().size(), outcomes.lesions());
    }

    /**
     * Weights the shipped draws, each with an own centre drawn from its spread, by how likely they make the outcomes. Takes
     * a second; where few draws carry all the weight, its diagnostic says that it does not hold.
     */
    public Reweighted reweight(FittedModel shipped) {
        return reweight(shipped, (done, total) -> {}, () -> false).orElseThrow();
    }

    /**
     * The same, with progress in draws.
     *
     * @param cancelled asked after each draw
     * @return empty if it was cancelled
     */
    public Optional<Reweighted> reweight(FittedModel shipped, FitProgress progress, BooleanSupplier cancelled) {
        Draws draws = shipped.draws();
        int place = draws.names().size();
        double[] centre = centres(draws, shipped.seed());
        LocalLikelihood likelihood = new LocalLikelihood(place);
        double[] logWeights = new double[draws.count()];
        for (int d = 0; d < logWeights.length; d++) {
            double[] reported = java.util.Arrays.copyOf(draws.row(d), place + 1);
            reported[place] = centre[d];
            logWeights[d] = likelihood.value(outcomes.patients(), reported);
            if (cancelled.getAsBoolean()) {
                return Optional.empty();
            }
            if ((d + 1) % REPORT_EVERY == 0) {
                progress.progress(d + 1, logWeights.length);
            }
        }
        return Optional.of(new Reweighted(ParetoSmoothing.of(logWeights), centre));
    }

    /** Own centres spread evenly over their distribution, in random order. */
    private static double[] centres(Draws draws, long seed) {
        NormalDistribution standard = new NormalDistribution(null, 0, 1);
        double[] centre = draws.column(Parameters.CENTRE_SPREAD);
        int[] order = new SeededRandom(seed, STREAM).permutation(centre.length);
        for (int d = 0; d < centre.length; d++) {
            centre[d] *= standard.inverseCumulativeProbability((order[d] + 0.5) / centre.length);
        }
        return centre;
    }
}
