package org.pulseplan.response.fit;

/**
 * One possibility for covariates of which something is not known. Never changed once made.
 */
public final class Variant {
    private final double weight;
    private final double[] x;

    /**
     * @param weight probability of this possibility; those of one lesion or patient add up to 1
     * @param x covariates in the order of the coefficients; 0 for those that belong to the other of patient and lesion
     */
    public Variant(double weight, double[] x) {
        this.weight = weight;
        this.x = x.clone();
    }

    /** The same with one covariate set, this probability times as likely. */
    public Variant with(int coefficient, double value, double share) {
        double[] changed = x.clone();
        changed[coefficient] = value;
        return new Variant(weight * share, changed);
    }

    double weight() {
        return weight;
    }

    double covariate(int coefficient) {
        return x[coefficient];
    }

    /** Its part of the log-odds, the coefficients standing in {@code values} from {@link Parameters#COEFFICIENTS}. */
    double logOdds(double[] values) {
        double sum = 0;
        for (int k = 0; k < x.length; k++) {
            if (x[k] != 0) {
                sum += x[k] * values[Parameters.COEFFICIENTS + k];
            }
        }
        return sum;
    }

    /** Adds a multiple of the covariates to the gradient of the coefficients. */
    void addTo(double[] gradient, double factor) {
        for (int k = 0; k < x.length; k++) {
            gradient[Parameters.COEFFICIENTS + k] += factor * x[k];
        }
    }
}
