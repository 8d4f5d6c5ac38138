package org.pulseplan.response.validation;

import java.util.ArrayList;
import java.util.List;
import org.pulseplan.response.evidence.Arm;
import org.pulseplan.response.fit.SeededRandom;
import org.pulseplan.response.fit.SeriesProbabilities;

/**
 * A published series beside what the model predicted for it.
 *
 * @param total patients or lesions that the series counted
 * @param effectiveTotal independent units that these are worth
 * @param rates one entry a published rate: complete response first
 */
public record SeriesCheck(String id, int total, double effectiveTotal, List<RateCheck> rates) {
    public SeriesCheck {
        rates = List.copyOf(rates);
    }

    static SeriesCheck of(Arm arm, SeriesProbabilities predicted, SeededRandom random) {
        double units = predicted.effectiveTotal();
        List<RateCheck> rates = new ArrayList<>();
        arm.complete()
                .ifPresent(
                        count -> rates.add(RateCheck.of(false, rate(arm, count), predicted.complete(), units, random)));
        arm.objective()
                .ifPresent(
                        count -> rates.add(RateCheck.of(true, rate(arm, count), predicted.objective(), units, random)));
        return new SeriesCheck(arm.id(), arm.total(), units, rates);
    }

    /** Whether all published rates of the series lie inside their intervals. */
    public boolean inside(RateCheck.Level level) {
        return rates.stream().allMatch(rate -> rate.inside(level));
    }

    private static double rate(Arm arm, int count) {
        return (double) count / arm.total();
    }
}
