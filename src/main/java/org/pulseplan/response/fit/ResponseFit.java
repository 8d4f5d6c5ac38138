package org.pulseplan.response.fit;

import java.util.ArrayList;
import java.util.List;
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

    public ResponseFit(Evidence evidence, ModelDefinitions definitions, FitSettings settings, long seed) {
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
        FitReport report = runs.report(Parameters.names(evidence), settings);
        return report.objections().isEmpty()
                ? new FitOutcome.Converged(model(report, runs.draws(Parameters.names(evidence))))
                : new FitOutcome.NotConverged(report);
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
        Chain chain = new Chain(new Posterior(evidence, definitions), settings, new SeededRandom(seed, stream));
        double[][] draws = chain.run(afterEach);
        return new ChainRuns.Run(draws, chain.divergences());
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
