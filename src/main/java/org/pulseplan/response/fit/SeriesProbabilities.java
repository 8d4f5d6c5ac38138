package org.pulseplan.response.fit;

import org.pulseplan.response.evidence.Arm;
import org.pulseplan.response.evidence.ModelDefinitions;

/**
 * The probabilities with which the units that a series counted (patients with all their target lesions, or lesions)
 * respond, averaged over its case mix; one of each a draw.
 */
public final class SeriesProbabilities {
    private final double[] complete;
    private final double[] objective;
    private final double effectiveTotal;

    private SeriesProbabilities(int draws, double effectiveTotal) {
        complete = new double[draws];
        objective = new double[draws];
        this.effectiveTotal = effectiveTotal;
    }

    /** At the series' own centre, whose effect is among the draws. */
    public static SeriesProbabilities ownCentre(Arm arm, Draws draws, ModelDefinitions definitions) {
        return at(arm, draws, definitions, draws.column(draws.names().indexOf("centre:" + arm.id())));
    }

    /** At a centre that is not among the draws: its effect is drawn from the spread between centres. */
    public static SeriesProbabilities newCentre(
            Arm arm, Draws draws, ModelDefinitions definitions, SeededRandom random) {
        double[] effect = draws.column(Parameters.CENTRE_SPREAD);
        for (int d = 0; d < effect.length; d++) {
            effect[d] *= random.nextNormal();
        }
        return at(arm, draws, definitions, effect);
    }

    private static SeriesProbabilities at(Arm arm, Draws draws, ModelDefinitions definitions, double[] centre) {
        SeriesProbabilities found = new SeriesProbabilities(
                draws.count(), SeriesCounts.of(arm, definitions).total());
        MixMoments moments = new MixMoments(arm.mix(), definitions);
        MixIntegral integral = new MixIntegral(new GaussHermite(Posterior.NODES));
        double lesions = arm.unit() == Arm.Unit.PATIENT ? arm.mix().lesionsPerPatient() : 1;
        for (int d = 0; d < draws.count(); d++) {
            found.fill(d, draws.row(d), centre[d], moments, integral, lesions);
        }
        return found;
    }

    private void fill(int draw, double[] x, double centre, MixMoments moments, MixIntegral integral, double lesions) {
        double mean = x[Parameters.INTERCEPT] + centre;
        for (int k = 0; k < Parameters.CENTRES - Parameters.COEFFICIENTS; k++) {
            mean += x[Parameters.COEFFICIENTS + k] * moments.mean(k);
        }
        double spread = x[Parameters.PATIENT_SPREAD];
        double shared = Math.sqrt(moments.sharedVariance(x, Parameters.COEFFICIENTS) + spread * spread);
        double own = Math.sqrt(moments.ownVariance(x, Parameters.COEFFICIENTS));
        if (!integral.evaluate(mean, x[Parameters.GAP], shared, own, lesions)) {
            throw new IllegalStateException("A draw of the posterior lies beyond all reason");
        }
        complete[draw] = integral.complete().probability;
        objective[draw] = integral.objective().probability;
    }

    /** Probability of complete response, 0 to 1, a draw. */
    public double[] complete() {
        return complete.clone();
    }

    /** Probability of complete or partial response, 0 to 1, a draw. */
    public double[] objective() {
        return objective.clone();
    }

    /** How many independent units the series is worth: the count, divided by the design effect where lesions were counted. */
    public double effectiveTotal() {
        return effectiveTotal;
    }
}
