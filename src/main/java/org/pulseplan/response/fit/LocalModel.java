package org.pulseplan.response.fit;

import java.util.Arrays;

/**
 * A model that has also learnt from a department's own outcomes. It never takes the place of the shipped one.
 *
 * @param fit draws with the own centre's effect as the last parameter
 * @param outcomesSha256 fingerprint of the outcomes learnt from
 * @param patients how many patients they were
 * @param lesions how many lesions
 */
public record LocalModel(FittedModel fit, String outcomesSha256, int patients, int lesions) {
    private static final int SHOWN = 12;

    /** The effect of the own centre on the log-odds of response: median and 95 % interval. */
    public record CentreEffect(double median, double low95, double high95) {}

    /** Version of the evidence, and by which outcomes the model goes beyond it. */
    public String version() {
        return fit.evidenceVersion() + "+own-" + outcomesSha256.substring(0, SHOWN);
    }

    /** How far the own centre lies from an average one, log-odds; above 0 more lesions respond. */
    public CentreEffect centreEffect() {
        double[] sorted = fit.draws().column(fit.draws().names().indexOf(LocalOutcomes.CENTRE));
        Arrays.sort(sorted);
        return new CentreEffect(
                Quantile.ofSorted(sorted, 0.5), Quantile.ofSorted(sorted, 0.025), Quantile.ofSorted(sorted, 0.975));
    }
}
