package org.pulseplan.desktop.response.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pulseplan.desktop.response.Centre;
import org.pulseplan.desktop.response.LaneWords;
import org.pulseplan.desktop.response.Measure;
import org.pulseplan.desktop.response.compare.Chance;
import org.pulseplan.response.Band;
import org.pulseplan.response.LesionResponse;
import org.pulseplan.response.Outcome;
import org.pulseplan.response.Preference;
import org.pulseplan.response.ResponseDifference;
import org.pulseplan.response.WhatIf;
import org.pulseplan.text.Language;

/** Puts what might be into words, for one response at one centre. */
final class WhatIfWords {
    private static final int PERCENT = 100;

    private final Language language;
    private final Measure measure;
    private final Centre centre;
    private final boolean own;

    /** @param own whether the department's own model predicts */
    WhatIfWords(Language language, Measure measure, Centre centre, boolean own) {
        this.language = language;
        this.measure = measure;
        this.centre = centre;
        this.own = own;
    }

    WhatIfRow planned(LesionResponse response) {
        String name = language.text(
                "whatifview.planned",
                language.text("whatifview.treatment." + response.lesion().treatment()));
        return row(name, response, "", Optional.empty(), "");
    }

    WhatIfRow supposed(Supposed supposed, WhatIf whatIf) {
        Preference preference = whatIf.preference().turned();
        String chance = Chance.of(preference.firstBetter(), language);
        return row(
                name(supposed),
                whatIf.changed(),
                difference(centre.of(of(whatIf.difference()))),
                Optional.of(preference),
                preference.tie()
                        ? language.text("compareview.tie", chance)
                        : language.text("compareview.better", chance));
    }

    /** A row as it is read aloud. */
    String spoken(WhatIfRow row) {
        String against = row.preference()
                .map(preference -> language.text(
                        "whatifview.spoken",
                        row.difference(),
                        Chance.of(preference.firstBetter(), language),
                        Chance.of(preference.alike(), language),
                        Chance.of(preference.secondBetter(), language)))
                .orElse("");
        String outside = row.outside() ? language.text("compareview.spoken.outside") : "";
        return String.join(" ", row.name() + ".", row.lane().spoken(), against, outside)
                .strip();
    }

    private WhatIfRow row(
            String name, LesionResponse response, String difference, Optional<Preference> preference, String compared) {
        return new WhatIfRow(
                name,
                new LaneWords(language, own).lane(measure, centre, centre.of(measure.of(response))),
                difference,
                preference,
                compared,
                !response.warnings().isEmpty());
    }

    private Outcome of(ResponseDifference difference) {
        return measure == Measure.COMPLETE ? difference.complete() : difference.objective();
    }

    private String name(Supposed supposed) {
        List<String> parts = new ArrayList<>();
        supposed.treatment().ifPresent(treatment -> parts.add(language.text("whatifview.treatment." + treatment)));
        if (supposed.electrode() != ElectrodeIf.AS_PLANNED) {
            parts.add(language.text("whatifview.electrode." + supposed.electrode() + ".name"));
        }
        supposed.size().ifPresent(size -> parts.add(language.text("whatifview.grown", size)));
        return language.text("whatifview.if", String.join(language.text("whatifview.and"), parts));
    }

    private String difference(Band band) {
        return language.text(
                "whatifview.difference",
                points(band.median()),
                points(band.low80()),
                points(band.high80()),
                points(band.low95()),
                points(band.high95()));
    }

    /** Percentage points with their sign; what is less than one with a digit more, so that it does not read as nothing. */
    private String points(double difference) {
        double points = Math.abs(difference) * PERCENT;
        String size = language.decimal(points, points < 1 ? 1 : 0);
        boolean nothing = size.equals(language.decimal(0, 0));
        String sign = nothing ? "zero" : difference > 0 ? "more" : "less";
        return language.text("whatifview.points." + sign, size);
    }
}
