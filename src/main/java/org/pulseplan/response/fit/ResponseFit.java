package org.pulseplan.response.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.pulseplan.response.evidence.Evidence;
import org.pulseplan.response.evidence.ModelDefinitions;

/**
 * Fits the response model: chains run side by side, each with its own generator and work space, so that the draws depend
 * on seed, evidence, definitions and settings alone.
 */
public final class ResponseFit {
    private static final int REPORT_EVERY = 50;

    private final Evidence evidence;
    private final ModelDefinitions definitions;
    private final FitSettings settings;
    private final long seed;
    private final Optional<LocalOutcomes> local;

    public ResponseFit(Evidence evidence, ModelDefinitions definitions, FitSettings settings, long seed) {
        this(evidence, definitions, settings, seed, Optional.empty());
    }

    /** With a department's own outcomes beside the evidence. */
    public ResponseFit(
            Evidence evidence,
            ModelDefinitions definitions,
            FitSettings settings,
            long seed,
            Optional<LocalOutcomes> local) {
        this.local = local.filter(one -> !one.patients().isEmpty());
        this.evidence = evidence;
        this.definitions = definitions;
        this.settings = settings;
        this.seed = seed;
    }

    /**
     * Runs all chains to their end.
     *
     * @param cancelled asked after each transition, from the chains' threads
     */
    public FitOutcome run(FitProgress progress, BooleanSupplier cancelled) {
        ChainRuns runs = sample(progress, cancelled);
        if (runs.stopped()) {
            return new FitOutcome.Cancelled();
        }
        FitReport report = runs.report(names(), settings);
        return report.objections().isEmpty()
                ? new FitOutcome.Converged(model(report, runs.draws(names())))
                : new FitOutcome.NotConverged(report);
    }

    /**
     * The draws of the first chain alone, whatever its diagnostics say: for checking the sampler, never for predicting.
     *
     * @return empty if it was cancelled
     */
    public Optional<Draws> firstChain(BooleanSupplier cancelled) {
        ChainRuns runs = new ChainRuns(List.of(run(0, cancelled)));
        return runs.stopped() ? Optional.empty() : Optional.of(runs.draws(names()));
    }

    private FittedModel model(FitReport report, Draws draws) {
        return new FittedModel(
                evidence.version(), evidence.sha256(), definitions.sha256(), seed, settings, report, draws);
    }

    ChainRuns sample(FitProgress progress, BooleanSupplier cancelled) {
        AtomicInteger done = new AtomicInteger();
        BooleanSupplier afterEach = () -> {
            int count = done.incrementAndGet();
            if (count % REPORT_EVERY == 0) {
                progress.progress(count, settings.transitions());
            }
            return cancelled.getAsBoolean();
        };
        ExecutorService workers = Executors.newFixedThreadPool(
                Math.min(settings.chains(), Runtime.getRuntime().availableProcessors()));
        try {
            List<Future<ChainRuns.Run>> futures = new ArrayList<>();
            for (int c = 0; c < settings.chains(); c++) {
                int stream = c;
                futures.add(workers.submit(() -> run(stream, afterEach)));
            }
            return new ChainRuns(futures.stream().map(ResponseFit::result).toList());
        } finally {
            workers.shutdownNow();
        }
    }

    private ChainRuns.Run run(int stream, BooleanSupplier afterEach) {
        Chain chain = new Chain(density(), settings, new SeededRandom(seed, stream));
        double[][] draws = chain.run(afterEach);
        return new ChainRuns.Run(draws, chain.divergences());
    }

    private Posterior density() {
        return local.map(own -> new Posterior(evidence, definitions, own))
                .orElseGet(() -> new Posterior(evidence, definitions));
    }

    private List<String> names() {
        return local.isPresent() ? Parameters.namesWithOwnCentre(evidence) : Parameters.names(evidence);
    }

    private static ChainRuns.Run result(Future<ChainRuns.Run> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A chain of the fit failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The fit was interrupted", e);
        }
    }
}
