package org.pulseplan.response.fit;

/** Covariance of the points seen so far, updated one by one (Welford). */
final class CovarianceEstimate {
    private final double[] mean;
    private final double[][] products;
    private int count;

    CovarianceEstimate(int dimension) {
        mean = new double[dimension];
        products = new double[dimension][dimension];
    }

    void add(double[] x) {
        count++;
        double[] before = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            before[i] = x[i] - mean[i];
            mean[i] += before[i] / count;
        }
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                products[i][j] += (x[i] - mean[i]) * before[j];
            }
        }
    }

    /** The metric that this covariance, made symmetric, gives. */
    Metric metric() {
        int n = mean.length;
        double[][] covariance = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                covariance[i][j] = (products[i][j] + products[j][i]) / (2 * (count - 1));
            }
        }
        return Metric.of(covariance, count);
    }
}
