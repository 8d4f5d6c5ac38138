package org.pulseplan.response.validation;

import java.util.List;
import java.util.stream.Stream;

/**
 * All series beside what was predicted for them.
 *
 * @param series in the order of the evidence file
 */
public record SeriesChecks(List<SeriesCheck> series) {
    public SeriesChecks {
        series = List.copyOf(series);
    }

    /** Series all of whose published rates lie inside their intervals. */
    public long seriesInside(RateCheck.Level level) {
        return series.stream().filter(one -> one.inside(level)).count();
    }

    /** Published rates inside their intervals. */
    public long ratesInside(RateCheck.Level level) {
        return rates().filter(rate -> rate.inside(level)).count();
    }

    public long rateCount() {
        return rates().count();
    }

    /** Mean distance of observed rates from predicted medians, 0 to 1. */
    public double meanAbsoluteError() {
        return rates().mapToDouble(RateCheck::error).average().orElseThrow();
    }

    private Stream<RateCheck> rates() {
        return series.stream().flatMap(one -> one.rates().stream());
    }
}
