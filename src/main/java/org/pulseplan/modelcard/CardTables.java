package org.pulseplan.modelcard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pulseplan.response.validation.ParameterRanks;
import org.pulseplan.response.validation.RateCheck;
import org.pulseplan.response.validation.SamplerCheck;
import org.pulseplan.response.validation.Sensitivity;
import org.pulseplan.response.validation.SeriesCheck;
import org.pulseplan.response.validation.SeriesChecks;
import org.pulseplan.text.Language;

/** The tables of the model card, as Markdown. */
final class CardTables {
    private final Language words;

    CardTables(Language words) {
        this.words = words;
    }

    /** One row a published rate. */
    String series(SeriesChecks checks) {
        List<String> rows = head("modelcard.series.columns");
        for (SeriesCheck series : checks.series()) {
            series.rates().forEach(rate -> rows.add(row(series, rate)));
        }
        return lines(rows);
    }

    /** Coverage by series and by rate, and the mean absolute error. */
    String coverage(SeriesChecks checks) {
        List<String> rows = head("modelcard.coverage.columns");
        for (RateCheck.Level level : RateCheck.Level.values()) {
            rows.add(cells(
                    words.text("modelcard.level." + level.name()),
                    of(checks.seriesInside(level), checks.series().size()),
                    of(checks.ratesInside(level), checks.rateCount())));
        }
        return lines(rows) + "\n" + words.text("modelcard.error", words.decimal(100 * checks.meanAbsoluteError(), 1))
                + "\n";
    }

    String sampler(SamplerCheck check) {
        List<String> rows = head("modelcard.sampler.columns");
        for (ParameterRanks one : check.parameters()) {
            double largest = 0;
            for (double difference : one.ecdfDifference()) {
                largest = Math.max(largest, Math.abs(difference));
            }
            rows.add(cells(one.name(), words.decimal(one.pValue(), 3), words.decimal(largest, 3)));
        }
        return words.text(
                        check.uniform() ? "modelcard.sampler.uniform" : "modelcard.sampler.notUniform",
                        check.replicates(),
                        check.draws(),
                        check.worst().name(),
                        words.decimal(check.worst().pValue(), 4),
                        check.parameters().size(),
                        words.decimal(check.adjustedPValue(), 3),
                        words.decimal(check.ecdfBand(), 3))
                + "\n\n" + lines(rows);
    }

    String sensitivities(List<Sensitivity> runs) {
        List<String> rows = head("modelcard.sensitivity.columns");
        for (Sensitivity run : runs) {
            rows.add(cells(
                    RunNames.of(run, words),
                    points(run.meanShift()),
                    points(run.largestShift()),
                    points(run.largestWidthChange()),
                    words.decimal(run.centreSpread(), 2)));
        }
        return lines(rows);
    }

    private String row(SeriesCheck series, RateCheck rate) {
        return cells(
                series.id(),
                RateNames.of(rate, words),
                words.decimal(series.effectiveTotal(), 0),
                percent(rate.observed()),
                percent(rate.median()),
                range(rate.low50(), rate.high50()),
                range(rate.low80(), rate.high80()),
                range(rate.low95(), rate.high95()),
                words.text(rate.inside(RateCheck.Level.NINETY_FIVE) ? "modelcard.inside" : "modelcard.outside"));
    }

    private String of(long inside, long all) {
        return words.text("modelcard.of", (int) inside, (int) all);
    }

    private String range(double low, double high) {
        return words.text("modelcard.range", percent(low), percent(high));
    }

    private String percent(double share) {
        return words.decimal(100 * share, 0);
    }

    private String points(double share) {
        return words.decimal(100 * share, 1);
    }

    private List<String> head(String key) {
        String columns = words.text(key);
        List<String> rows = new ArrayList<>();
        rows.add(columns);
        rows.add(columns.replaceAll("[^|]+", "---"));
        return rows;
    }

    private static String cells(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String lines(List<String> rows) {
        return rows.stream().collect(Collectors.joining("\n")) + "\n";
    }
}
