package org.pulseplan.response.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.pulseplan.response.evidence.Evidence;
import org.pulseplan.response.evidence.ModelDefinitions;
import org.pulseplan.response.fit.Draws;
import org.pulseplan.response.fit.FitSettings;
import org.pulseplan.response.fit.Parameters;
import org.pulseplan.response.fit.PriorDraw;
import org.pulseplan.response.fit.ResponseFit;
import org.pulseplan.response.fit.SeededRandom;

/** Runs the sampler on data simulated from the model and ranks the truth among the draws; uses all processors. */
final class SimulationBasedCalibration {
    private final Evidence evidence;
    private final ModelDefinitions definitions;
    private final FitSettings chain;
    private final long seed;

    SimulationBasedCalibration(Evidence evidence, ModelDefinitions definitions, FitSettings chain, long seed) {
        this.evidence = evidence;
        this.definitions = definitions;
        this.chain = chain;
        this.seed = seed;
    }

    /** Empty if cancelled; {@code done} is told how many data sets are done. */
    Optional<SamplerCheck> run(int replicates, IntConsumer done, BooleanSupplier cancelled) {
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        AtomicInteger finished = new AtomicInteger();
        try {
            List<Future<Optional<int[]>>> futures = new ArrayList<>();
            for (int r = 0; r < replicates; r++) {
                int replicate = r;
                futures.add(workers.submit(() -> {
                    Optional<int[]> ranks = ranks(replicate, cancelled);
                    done.accept(finished.incrementAndGet());
                    return ranks;
                }));
            }
            return collect(futures);
        } finally {
            workers.shutdownNow();
        }
    }

    private Optional<int[]> ranks(int replicate, BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            return Optional.empty();
        }
        PriorDraw truth = new PriorDraw(evidence, definitions, new SeededRandom(seed, replicate));
        return new ResponseFit(truth.simulate(), definitions, chain, seed + 1 + replicate)
                .firstChain(cancelled)
                .map(draws -> ranks(truth.parameters(), draws));
    }

    private static int[] ranks(double[] truth, Draws draws) {
        int[] ranks = new int[truth.length];
        for (int p = 0; p < truth.length; p++) {
            double value = truth[p];
            ranks[p] = (int)
                    Arrays.stream(draws.column(p)).filter(draw -> draw < value).count();
        }
        return ranks;
    }

    private Optional<SamplerCheck> collect(List<Future<Optional<int[]>>> futures) {
        List<String> names = Parameters.names(evidence);
        Integer[][] counts = new Integer[names.size()][chain.draws() + 1];
        Arrays.stream(counts).forEach(row -> Arrays.fill(row, 0));
        for (Future<Optional<int[]>> future : futures) {
            Optional<int[]> ranks = result(future);
            if (ranks.isEmpty()) {
                return Optional.empty();
            }
            for (int p = 0; p < counts.length; p++) {
                counts[p][ranks.get()[p]]++;
            }
        }
        List<ParameterRanks> parameters = new ArrayList<>();
        for (int p = 0; p < counts.length; p++) {
            parameters.add(new ParameterRanks(names.get(p), List.of(counts[p])));
        }
        return Optional.of(new SamplerCheck(futures.size(), chain.draws(), parameters));
    }

    private static Optional<int[]> result(Future<Optional<int[]>> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A run on simulated data failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
