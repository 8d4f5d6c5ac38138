package org.pulseplan.response;

import java.util.Arrays;
import java.util.List;

/**
 * The probability that all lesions of a patient respond, draw by draw: inside one draw and at one inclination of the
 * patient the lesions are independent, and the inclination is integrated over their product.
 */
final class JointIntegral {
    /** Draws worked on at a time, so that their numbers stay in the processor's near memory. */
    private static final int BLOCK = 1000;

    private final DrawTable table;
    private final double[][] result;

    private JointIntegral(DrawTable table) {
        this.table = table;
        this.result = new double[OutcomeKind.values().length][table.count()];
    }

    /**
     * Probabilities that all lesions have an outcome, by outcome and draw.
     *
     * @param lesionOdds each lesion's odds against complete response at an average centre
     */
    static double[][] probabilities(DrawTable table, List<double[]> lesionOdds) {
        JointIntegral joint = new JointIntegral(table);
        for (int from = 0; from < table.count(); from += BLOCK) {
            int begin = from;
            int end = Math.min(from + BLOCK, table.count());
            double[][] odds = lesionOdds.stream()
                    .map(all -> Arrays.copyOfRange(all, begin, end))
                    .toArray(double[][]::new);
            joint.addBlock(odds, begin, end - begin);
        }
        return joint.result;
    }

    private void addBlock(double[][] odds, int from, int length) {
        double[] factors = new double[length];
        double[] products = new double[length];
        for (OutcomeKind outcome : OutcomeKind.values()) {
            for (int node = 0; node < DrawTable.NODES; node++) {
                setFactors(table.factor(outcome), table.nodeFactor(node), from, factors);
                multiplyLesions(odds, factors, products);
                addQuotients(table.weight(node), products, from, result[outcome.index()]);
            }
        }
    }

    private static void multiplyLesions(double[][] odds, double[] factors, double[] products) {
        Arrays.fill(products, 1);
        int lesion = 0;
        for (; lesion + 3 < odds.length; lesion += 4) {
            multiply(odds[lesion], odds[lesion + 1], odds[lesion + 2], odds[lesion + 3], factors, products);
        }
        for (; lesion < odds.length; lesion++) {
            multiply(odds[lesion], factors, products);
        }
    }

    private static void setFactors(double[] byOutcome, double[] byNode, int from, double[] factors) {
        for (int d = 0; d < factors.length; d++) {
            factors[d] = byOutcome[from + d] * byNode[from + d];
        }
    }

    /** The product may become infinite: the probability then is 0. */
    private static void multiply(double[] odds, double[] factors, double[] products) {
        for (int d = 0; d < products.length; d++) {
            products[d] *= 1 + odds[d] * factors[d];
        }
    }

    /** Four lesions at once, so that the products are read and written once instead of four times. */
    private static void multiply(
            double[] odds1, double[] odds2, double[] odds3, double[] odds4, double[] factors, double[] products) {
        for (int d = 0; d < products.length; d++) {
            products[d] = products[d]
                    * (1 + odds1[d] * factors[d])
                    * (1 + odds2[d] * factors[d])
                    * (1 + odds3[d] * factors[d])
                    * (1 + odds4[d] * factors[d]);
        }
    }

    private static void addQuotients(double weight, double[] products, int from, double[] result) {
        for (int d = 0; d < products.length; d++) {
            result[from + d] += weight / products[d];
        }
    }
}
