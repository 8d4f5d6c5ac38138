package org.pulseplan.response.fit;

/**
 * How long and how carefully to sample.
 *
 * @param chains independent chains
 * @param warmUp transitions of each chain that tune the sampler and are thrown away; at least 200
 * @param draws draws kept of each chain
 * @param thin transitions for each draw kept
 * @param targetAcceptance wanted mean acceptance, between 0 and 1: nearer to 1 means shorter steps
 * @param maxTreeDepth at most 2 to this power steps a transition
 */
public record FitSettings(int chains, int warmUp, int draws, int thin, double targetAcceptance, int maxTreeDepth) {

    /** The settings of the stored fit: four chains of 1,000 kept draws. */
    public static final FitSettings STANDARD = new FitSettings(4, 1000, 1000, 5, 0.95, 10);

    public FitSettings {
        if (chains < 1 || warmUp < 200 || draws < 8 || thin < 1 || maxTreeDepth < 1) {
            throw new IllegalArgumentException("A fit needs 1 chain, 200 warm-up transitions and 8 draws at least");
        }
        if (!(targetAcceptance > 0 && targetAcceptance < 1)) {
            throw new IllegalArgumentException("The wanted acceptance lies between 0 and 1");
        }
    }

    /** As many draws, each from twice as many transitions. */
    public FitSettings twiceAsLong() {
        return new FitSettings(chains, warmUp, draws, 2 * thin, targetAcceptance, maxTreeDepth);
    }

    /** Transitions of all chains together. */
    public int transitions() {
        return chains * warmUp + keptTransitions();
    }

    /** Transitions after warm-up of all chains together; one in {@code thin} is kept as a draw. */
    int keptTransitions() {
        return chains * draws * thin;
    }
}
