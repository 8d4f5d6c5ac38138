package org.pulseplan.response;

/**
 * The probability of response of one lesion, draw by draw, averaged over the patient's inclination to respond by
 * Gauss-Hermite quadrature.
 *
 * <p>Mirrored nodes are taken together: w/(1 + eW) + w/(1 + e/W) = w (2 + eC)/(1 + e^2 + eC) with C = W + 1/W; two such
 * fractions share one division. The loops are written as single expressions over whole arrays because the compiler then
 * works on several draws at a time.
 */
final class PatientIntegral {
    private final DrawTable table;
    private final double[] odds;
    private final double[] squares;

    PatientIntegral(DrawTable table) {
        this.table = table;
        this.odds = new double[table.count()];
        this.squares = new double[table.count()];
    }

    /** Writes the probabilities of an outcome, given the odds against complete response at an average centre. */
    void probabilities(double[] completeOdds, OutcomeKind outcome, double[] result) {
        multiply(completeOdds, table.factor(outcome), odds);
        setSquares(odds, squares);
        setMiddleAndPair(table.weight(DrawTable.PAIRS), 0, result);
        for (int pair = 1; pair < DrawTable.PAIRS; pair += 2) {
            addPairs(pair, pair + 1, result);
        }
    }

    private void setMiddleAndPair(double middleWeight, int pair, double[] result) {
        setMiddleAndPair(odds, squares, middleWeight, table.pairSum(pair), table.weight(pair), result);
    }

    private void addPairs(int one, int other, double[] result) {
        addPairs(
                odds,
                squares,
                table.pairSum(one),
                table.weight(one),
                table.pairSum(other),
                table.weight(other),
                result);
    }

    private static void multiply(double[] a, double[] b, double[] product) {
        for (int d = 0; d < product.length; d++) {
            product[d] = a[d] * b[d];
        }
    }

    private static void setSquares(double[] e, double[] q) {
        for (int d = 0; d < q.length; d++) {
            q[d] = 1 + e[d] * e[d];
        }
    }

    private static void setMiddleAndPair(double[] e, double[] q, double w0, double[] c, double w, double[] result) {
        for (int d = 0; d < result.length; d++) {
            result[d] = (w0 * (q[d] + e[d] * c[d]) + w * (2 + e[d] * c[d]) * (1 + e[d]))
                    / ((1 + e[d]) * (q[d] + e[d] * c[d]));
        }
    }

    private static void addPairs(
            double[] e, double[] q, double[] c1, double w1, double[] c2, double w2, double[] result) {
        for (int d = 0; d < result.length; d++) {
            result[d] +=
                    (w1 * (2 + e[d] * c1[d]) * (q[d] + e[d] * c2[d]) + w2 * (2 + e[d] * c2[d]) * (q[d] + e[d] * c1[d]))
                            / ((q[d] + e[d] * c1[d]) * (q[d] + e[d] * c2[d]));
        }
    }
}
