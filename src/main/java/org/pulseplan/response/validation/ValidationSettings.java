package org.pulseplan.response.validation;

import java.util.List;
import org.pulseplan.response.fit.FitSettings;

/**
 * How much is done.
 *
 * @param fit settings of each fit to real evidence
 * @param simulated settings of each run on simulated data; one chain
 * @param replicates simulated data sets
 * @param overlaps studies that share patients; each group is left out in a run of its own
 */
public record ValidationSettings(FitSettings fit, FitSettings simulated, int replicates, List<Overlap> overlaps) {
    /**
     * What the model card reports: fits as long as the stored one, under the same diagnostics. Draws on simulated data are kept so far apart that they are nearly independent, as the test of
     * uniform ranks asks.
     */
    public static ValidationSettings full(List<Overlap> overlaps) {
        return new ValidationSettings(FitSettings.STANDARD, new FitSettings(1, 300, 99, 5, 0.8, 10), 200, overlaps);
    }
}
