package org.pulseplan.response;

import org.pulseplan.response.evidence.Coefficient;
import org.pulseplan.response.fit.Draws;
import org.pulseplan.response.fit.GaussHermite;
import org.pulseplan.response.fit.Parameters;

/**
 * The posterior draws, arranged for quick prediction: what depends on the draw alone is worked out once.
 *
 * <p>Odds stand throughout for odds <em>against</em> response, exp(-eta).
 */
final class DrawTable {
    /** Nodes of the quadrature over the patient's own inclination to respond. */
    static final int NODES = 15;

    static final int PAIRS = NODES / 2;

    private final int count;
    private final double[] intercept;
    private final double[][] coefficients;
    private final double[][] outcomeFactors;
    private final double[] patientSpread;
    private final double[][] nodeFactors = new double[NODES][];
    private final double[][] pairSums = new double[PAIRS][];
    private final double[] weights = new double[NODES];

    DrawTable(Draws draws, double[] newCentre) {
        count = draws.count();
        intercept = draws.column(Parameters.INTERCEPT);
        coefficients = new double[Coefficient.values().length][];
        for (Coefficient coefficient : Coefficient.values()) {
            coefficients[coefficient.index()] = draws.column(Parameters.of(coefficient));
        }
        outcomeFactors = factors(draws, newCentre);
        patientSpread = draws.column(Parameters.PATIENT_SPREAD);
        arrangeNodes();
    }

    int count() {
        return count;
    }

    double[] intercept() {
        return intercept;
    }

    double[] coefficient(int index) {
        return coefficients[index];
    }

    /** Standard deviation of the patients' own inclination to respond, log-odds. */
    double[] patientSpread() {
        return patientSpread;
    }

    /** Factor on the odds of complete response at an average centre that gives those of another outcome. */
    double[] factor(OutcomeKind outcome) {
        return outcomeFactors[outcome.index()];
    }

    /** Factor on the odds at one node of the patient's inclination. */
    double[] nodeFactor(int node) {
        return nodeFactors[node];
    }

    /** Sum of the factors of a node and of its mirror image, whose product is 1; pair 0 is the outermost. */
    double[] pairSum(int pair) {
        return pairSums[pair];
    }

    double weight(int node) {
        return weights[node];
    }

    private static double[][] factors(Draws draws, double[] newCentre) {
        double[] gap = draws.column(Parameters.GAP);
        double[] spread = draws.column(Parameters.CENTRE_SPREAD);
        double[][] factors = new double[OutcomeKind.values().length][gap.length];
        for (int d = 0; d < gap.length; d++) {
            double objective = StrictMath.exp(-gap[d]);
            double centre = StrictMath.exp(-spread[d] * newCentre[d]);
            factors[OutcomeKind.COMPLETE.index()][d] = 1;
            factors[OutcomeKind.OBJECTIVE.index()][d] = objective;
            factors[OutcomeKind.COMPLETE_NEW_CENTRE.index()][d] = centre;
            factors[OutcomeKind.OBJECTIVE_NEW_CENTRE.index()][d] = objective * centre;
        }
        return factors;
    }

    private void arrangeNodes() {
        GaussHermite rule = new GaussHermite(NODES);
        for (int k = 0; k < NODES; k++) {
            weights[k] = rule.weight(k);
            nodeFactors[k] = new double[count];
            for (int d = 0; d < count; d++) {
                nodeFactors[k][d] = StrictMath.exp(-patientSpread[d] * rule.node(k));
            }
        }
        for (int pair = 0; pair < PAIRS; pair++) {
            pairSums[pair] = new double[count];
            for (int d = 0; d < count; d++) {
                pairSums[pair][d] = nodeFactors[pair][d] + nodeFactors[NODES - 1 - pair][d];
            }
        }
    }
}
