package org.pulseplan.response.fit;

/**
 * One transition of the No-U-Turn sampler with multinomial choice along the path (Hoffman and Gelman 2014, Betancourt
 * 2017): the path doubles in a random direction of time until it turns back.
 */
final class Nuts {
    /** An energy error beyond this means that the step is too long for the curvature: a divergence. */
    private static final double DIVERGENCE = 1000;

    private final SeededRandom random;
    private final double step;
    private final int maxDepth;
    private final double startEnergy;
    private double acceptance;
    private int steps;
    private boolean divergent;

    /** Where a transition ended, and how it went. */
    record Move(PhasePoint point, double meanAcceptance, boolean divergent) {}

    private Nuts(PhasePoint start, double step, int maxDepth, SeededRandom random) {
        this.random = random;
        this.step = step;
        this.maxDepth = maxDepth;
        this.startEnergy = start.energy();
    }

    /** Moves from a point that has a fresh momentum. */
    static Move transition(PhasePoint start, double step, int maxDepth, SeededRandom random) {
        Nuts nuts = new Nuts(start, step, maxDepth, random);
        PhasePoint end = nuts.run(start);
        return new Move(end, nuts.acceptance / nuts.steps, nuts.divergent);
    }

    private PhasePoint run(PhasePoint start) {
        PathTree tree = PathTree.leaf(start, 0, true);
        for (int depth = 0; depth < maxDepth && tree.keepsGoing(); depth++) {
            boolean forward = random.nextBoolean();
            PathTree grown = build(tree.end(forward), depth, forward);
            if (!grown.keepsGoing()) {
                return tree.chosen();
            }
            // The newer half is preferred, which keeps detailed balance and moves further.
            boolean move = chance(grown.logWeight() - tree.logWeight());
            tree = join(tree, grown, move, forward);
        }
        return tree.chosen();
    }

    private PathTree build(PhasePoint from, int depth, boolean forward) {
        if (depth == 0) {
            return step(from, forward);
        }
        PathTree first = build(from, depth - 1, forward);
        if (!first.keepsGoing()) {
            return first;
        }
        PathTree second = build(first.end(forward), depth - 1, forward);
        if (!second.keepsGoing()) {
            return second;
        }
        boolean move = chance(second.logWeight() - Vectors.logAddExp(first.logWeight(), second.logWeight()));
        return join(first, second, move, forward);
    }

    private static PathTree join(PathTree first, PathTree second, boolean move, boolean forward) {
        PhasePoint chosen = move ? second.chosen() : first.chosen();
        return forward ? first.followedBy(second, chosen) : second.followedBy(first, chosen);
    }

    private PathTree step(PhasePoint from, boolean forward) {
        PhasePoint point = from.leapfrog(forward ? step : -step);
        double gain = startEnergy - point.energy();
        steps++;
        acceptance += Math.min(1, StrictMath.exp(gain));
        boolean near = gain > -DIVERGENCE;
        divergent |= !near;
        return PathTree.leaf(point, gain, near);
    }

    private boolean chance(double logProbability) {
        return logProbability >= 0 || random.nextUniform() < StrictMath.exp(logProbability);
    }
}
