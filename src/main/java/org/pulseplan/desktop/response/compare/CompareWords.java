package org.pulseplan.desktop.response.compare;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pulseplan.desktop.response.Lane;
import org.pulseplan.response.Preference;
import org.pulseplan.response.Probability;
import org.pulseplan.text.Language;

/** What a comparison of two lesions says, as sentences. */
final class CompareWords {
    private static final int DIGITS_OF_A_RATIO = 2;

    private final Language language;

    CompareWords(Language language) {
        this.language = language;
    }

    String chooseReference() {
        return language.text("compareview.choose.reference");
    }

    String chooseRow(ForestRow reference) {
        return language.text("compareview.choose.row", reference.code());
    }

    String itself() {
        return language.text("compareview.itself");
    }

    String alikeMeans(double oddsRatio) {
        return language.text("compareview.alike", language.decimal(oddsRatio, DIGITS_OF_A_RATIO));
    }

    /** All that the columns say, one below the other. */
    String stacked(ForestRow row) {
        String interval = row.lane()
                .map(lane ->
                        language.text("compareview.stacked.interval", lane.median(), lane.range80(), lane.range95()))
                .orElse("");
        String against = row.against().isPresent()
                ? language.text("compareview.stacked.against", row.compared())
                : row.compared();
        String outside = row.outside() ? language.text("compareview.spoken.outside") : "";
        return Stream.of(
                        language.text("compareview.stacked.lesion", row.name(), row.size()), interval, against, outside)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** A row as it is read aloud. */
    String spoken(ForestRow row) {
        String interval = row.lane().map(Lane::spoken).orElseGet(() -> String.join(" ", row.reasons()));
        String outside = row.outside() ? " " + language.text("compareview.spoken.outside") : "";
        String against = row.against()
                .map(preference -> language.text(
                        "compareview.spoken.against",
                        percent(preference.firstBetter()),
                        percent(preference.alike()),
                        percent(preference.secondBetter())))
                .orElse("");
        return language.text("compareview.spoken", row.name(), row.size(), interval + outside, against)
                .strip();
    }

    /** Which of two responds better; says of lesions of two patients that they share nothing. */
    String pair(ForestRow row, ForestRow reference) {
        if (row.key().equals(reference.key())) {
            return chooseRow(reference);
        }
        return row.against()
                .map(preference -> pair(row, reference, preference))
                .orElseGet(() -> language.text("compareview.pair.none", row.code(), reference.code()));
    }

    private String pair(ForestRow row, ForestRow reference, Preference preference) {
        String said = language.text(
                preference.tie() ? "compareview.pair.tie" : "compareview.pair.order",
                row.code(),
                reference.code(),
                percent(preference.firstBetter()),
                percent(preference.alike()),
                percent(preference.secondBetter()));
        boolean onePatient = row.key().whose() == reference.key().whose();
        return onePatient ? said : language.text("compareview.pair.patients", said);
    }

    private String percent(Probability probability) {
        return Chance.of(probability, language);
    }
}
