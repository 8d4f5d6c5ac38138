package org.pulseplan.response.fit;

/** How a fit ended: only a converged one carries a model. */
public sealed interface FitOutcome {
    /** Four chains agree: the model may be used. */
    record Converged(FittedModel model) implements FitOutcome {}

    /** The chains ran to their end, but the draws must not be used; the report says why. */
    record NotConverged(FitReport report) implements FitOutcome {}

    /** The user stopped the fit. */
    record Cancelled() implements FitOutcome {}
}
