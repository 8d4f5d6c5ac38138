package org.pulseplan.desktop.response;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.pulseplan.response.Band;
import org.pulseplan.response.Outcome;
import org.pulseplan.text.Language;

/** Puts predicted intervals into words. */
public final class LaneWords {
    private static final int DIGITS_OF_A_NUMBER_OF_LESIONS = 1;

    private final Language language;
    private final boolean own;

    /** @param own whether the department's own model predicts */
    public LaneWords(Language language, boolean own) {
        this.language = language;
        this.own = own;
    }

    /** The lanes of both responses, on an axis of probabilities. */
    List<Lane> lanes(Function<Measure, Outcome> outcomes, Centres centres) {
        List<Lane> lanes = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            for (Centre centre : centres.shown()) {
                lanes.add(lane(measure, centre, centre.of(outcomes.apply(measure))));
            }
        }
        return lanes;
    }

    /** The expected numbers of lesions at one centre, as a sentence. */
    String expected(Centre centre, Outcome complete, Outcome objective, int lesions) {
        return language.text(
                "responseview.expected." + centre.name(own),
                lesions,
                number(centre.of(complete)),
                number(centre.of(objective)));
    }

    private String number(Band band) {
        return language.text(
                "responseview.number",
                number(band.median()),
                number(band.low80()),
                number(band.high80()),
                number(band.low95()),
                number(band.high95()));
    }

    /** One probability with its intervals. */
    public Lane lane(Measure measure, Centre centre, Band band) {
        String median = language.percent(band.median());
        String range80 = range(band.low80(), band.high80());
        String range95 = range(band.low95(), band.high95());
        return new Lane(
                measure,
                centre,
                band,
                language.text("responseview.lane." + measure + "." + centre.name(own)),
                median,
                range80,
                range95,
                language.text("responseview.spoken." + measure + "." + centre.name(own), median, range80, range95));
    }

    private String range(double low, double high) {
        return language.text("responseview.range", language.percent(low), language.percent(high));
    }

    private String number(double lesions) {
        return language.decimal(lesions, DIGITS_OF_A_NUMBER_OF_LESIONS);
    }
}
