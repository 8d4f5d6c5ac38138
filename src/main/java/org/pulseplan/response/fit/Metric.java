package org.pulseplan.response.fit;

/** The shape of the posterior as the sampler has learnt it: a covariance matrix and its Cholesky factor. */
final class Metric {
    private final double[][] covariance;
    private final double[][] factor;

    private Metric(double[][] covariance) {
        this.covariance = covariance;
        this.factor = cholesky(covariance);
    }

    static Metric identity(int dimension) {
        double[][] matrix = new double[dimension][dimension];
        for (int i = 0; i < dimension; i++) {
            matrix[i][i] = 1;
        }
        return new Metric(matrix);
    }

    /** A covariance estimated from {@code count} draws, drawn a little towards a small multiple of the identity. */
    static Metric of(double[][] estimate, int count) {
        int n = estimate.length;
        double[][] matrix = new double[n][n];
        double share = count / (count + 5.0);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                matrix[i][j] = share * estimate[i][j];
            }
            matrix[i][i] += 1e-3 * (1 - share);
        }
        return new Metric(matrix);
    }

    /** Momentum with the inverse covariance as its own covariance. */
    double[] momentum(SeededRandom random) {
        int n = factor.length;
        double[] p = new double[n];
        for (int i = 0; i < n; i++) {
            p[i] = random.nextNormal();
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int j = i + 1; j < n; j++) {
                p[i] -= factor[j][i] * p[j];
            }
            p[i] /= factor[i][i];
        }
        return p;
    }

    double[] velocity(double[] momentum) {
        int n = momentum.length;
        double[] velocity = new double[n];
        for (int i = 0; i < n; i++) {
            velocity[i] = Vectors.dot(covariance[i], momentum);
        }
        return velocity;
    }

    private static double[][] cholesky(double[][] matrix) {
        int n = matrix.length;
        double[][] lower = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= lower[i][k] * lower[j][k];
                }
                lower[i][j] = i == j ? Math.sqrt(sum) : sum / lower[j][j];
            }
        }
        return lower;
    }
}
