package org.pulseplan.response.fit;

import java.util.function.BooleanSupplier;

/** One chain: start, warm-up, draws; its own generator, so that no other chain can influence it. */
final class Chain {
    private final LogDensity density;
    private final FitSettings settings;
    private final SeededRandom random;
    private final StepSize step;
    private Metric metric;
    private PhasePoint point;
    private int divergences;

    Chain(LogDensity density, FitSettings settings, SeededRandom random) {
        this.density = density;
        this.settings = settings;
        this.random = random;
        this.step = new StepSize(settings.targetAcceptance());
        this.metric = Metric.identity(density.dimension());
        this.point = start();
    }

    /**
     * Runs the chain.
     *
     * @param afterEach called after each transition; true stops the chain early
     * @return kept draws on the sampler's scale; fewer than asked only when stopped
     */
    double[][] run(BooleanSupplier afterEach) {
        if (!warmUp(afterEach)) {
            return new double[0][];
        }
        double[][] draws = new double[settings.draws()][];
        for (int i = 0; i < settings.draws() * settings.thin(); i++) {
            Nuts.Move outcome = move();
            divergences += outcome.divergent() ? 1 : 0;
            draws[i / settings.thin()] = point.position();
            if (afterEach.getAsBoolean()) {
                return new double[0][];
            }
        }
        return draws;
    }

    /** Divergent transitions after warm-up. */
    int divergences() {
        return divergences;
    }

    double stepLength() {
        return step.value();
    }

    private boolean warmUp(BooleanSupplier afterEach) {
        WarmUp plan = new WarmUp(settings.warmUp());
        CovarianceEstimate shape = new CovarianceEstimate(density.dimension());
        step.restart(point, metric, random);
        for (int i = 0; i < settings.warmUp(); i++) {
            step.learn(move().meanAcceptance());
            if (plan.learnsShape(i)) {
                shape.add(point.position());
            }
            if (plan.endsWindow(i)) {
                metric = shape.metric();
                shape = new CovarianceEstimate(density.dimension());
                step.restart(point, metric, random);
            }
            if (afterEach.getAsBoolean()) {
                return false;
            }
        }
        step.settle();
        return true;
    }

    private Nuts.Move move() {
        Nuts.Move outcome =
                Nuts.transition(point.refreshed(metric, random), step.value(), settings.maxTreeDepth(), random);
        point = outcome.point();
        return outcome;
    }

    /** A start spread wide, so that chains that agree in the end did not begin together. */
    private PhasePoint start() {
        double[] x = new double[density.dimension()];
        for (int attempt = 0; attempt < 100; attempt++) {
            for (int i = 0; i < x.length; i++) {
                x[i] = 4 * random.nextUniform() - 2;
            }
            PhasePoint candidate = PhasePoint.at(x, density, metric, random);
            if (Double.isFinite(candidate.logDensity())) {
                return candidate;
            }
        }
        throw new IllegalStateException("No start with a finite density was found");
    }
}
