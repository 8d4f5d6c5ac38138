package org.pulseplan.desktop.response.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pulseplan.desktop.response.Centre;
import org.pulseplan.desktop.response.Measure;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.quantity.Millimetres;
import org.pulseplan.response.Band;
import org.pulseplan.response.LesionResponse;
import org.pulseplan.response.Preference;
import org.pulseplan.response.Probability;
import org.pulseplan.text.Language;

/**
 * The comparison as a table to be calculated with: every response at every centre, in the order of the screen.
 *
 * <p>No cell holds a decimal sign or a thousands sign, because spreadsheets of different languages read them differently,
 * some as dates: probabilities are whole per cent, as on the screen, and lengths whole micrometres.
 */
final class ComparisonTable {
    /** Digits and signs alike in every language. */
    private static final Language PLAIN = Language.of(Locale.ROOT);

    private static final int MICROMETRES = 1000;
    private static final List<Function<Band, Double>> OF_A_BAND =
            List.of(Band::median, Band::low80, Band::high80, Band::low95, Band::high95);
    private static final List<String> NAMES_OF_A_BAND = List.of("median", "low80", "high80", "low95", "high95");

    private final ForestPage page;
    private final Language language;

    private ComparisonTable(ForestPage page, Language language) {
        this.page = page;
        this.language = language;
    }

    static List<List<String>> of(ForestPage page, Language language) {
        ComparisonTable table = new ComparisonTable(page, language);
        return Stream.concat(Stream.of(table.heading()), page.rows().stream().map(table::line))
                .toList();
    }

    private List<String> heading() {
        List<String> cells = new ArrayList<>(List.of(column("patient")));
        if (page.named()) {
            cells.addAll(List.of(column("name"), column("birth"), column("number")));
        }
        cells.addAll(List.of(
                column("lesion"), column("site"), column("longest"), column("perpendicular"), column("treatment")));
        eachBand((measure, centre) -> NAMES_OF_A_BAND.forEach(part -> cells.add(language.text(
                "compareview.csv.band",
                language.text("compareview.csv." + measure.name()),
                language.text("compareview.csv." + centre.name(page.own())),
                language.text("compareview.csv." + part)))));
        cells.addAll(List.of(
                column("outside"),
                column("against"),
                column("better"),
                column("alike"),
                column("worse"),
                column("tie"),
                column("reason"),
                column("model")));
        return cells;
    }

    private List<String> line(ForestRow row) {
        ComparedCase whose = page.whose(row);
        List<String> cells = new ArrayList<>(List.of(whose.letter()));
        if (page.named()) {
            cells.addAll(identity(whose.plan().draft()));
        }
        cells.addAll(List.of(
                String.valueOf(row.key().lesion()),
                row.site(),
                micrometres(row.plan().size().known().map(size -> size.longest())),
                micrometres(row.plan().size().known().map(size -> size.perpendicular())),
                row.response()
                        .map(response -> language.text(
                                "whatifview.treatment." + response.lesion().treatment()))
                        .orElse("")));
        eachBand((measure, centre) -> cells.addAll(band(row.response(), measure, centre)));
        cells.add(row.response().isEmpty() ? "" : yesOrNo(row.outside()));
        cells.addAll(against(row));
        cells.add(String.join(" ", row.reasons()));
        cells.add(whose.plan().basis().modelVersion());
        return cells;
    }

    private static List<String> identity(PlanDraft draft) {
        return List.of(
                draft.patient().entries().known(PatientFields.NAME).orElse(""),
                draft.patient()
                        .entries()
                        .known(PatientFields.BIRTH_DATE)
                        .map(Object::toString)
                        .orElse(""),
                draft.patient().entries().known(PatientFields.NUMBER).orElse(""));
    }

    private List<String> against(ForestRow row) {
        Optional<Preference> preference = row.against();
        return List.of(
                preference.flatMap(any -> page.reference()).map(ForestRow::code).orElse(""),
                preference.map(one -> chance(one.firstBetter())).orElse(""),
                preference.map(one -> chance(one.alike())).orElse(""),
                preference.map(one -> chance(one.secondBetter())).orElse(""),
                preference.map(one -> yesOrNo(one.tie())).orElse(""));
    }

    private static List<String> band(Optional<LesionResponse> response, Measure measure, Centre centre) {
        Optional<Band> band = response.map(one -> centre.of(measure.of(one)));
        return OF_A_BAND.stream()
                .map(part -> band.map(part).map(ComparisonTable::percent).orElse(""))
                .toList();
    }

    private interface EachBand {
        void take(Measure measure, Centre centre);
    }

    private static void eachBand(EachBand each) {
        for (Measure measure : Measure.values()) {
            for (Centre centre : Centre.values()) {
                each.take(measure, centre);
            }
        }
    }

    private String column(String name) {
        return language.text("compareview.csv." + name);
    }

    private String yesOrNo(boolean holds) {
        return language.text(holds ? "compareview.csv.yes" : "compareview.csv.no");
    }

    private static String micrometres(Optional<Millimetres> length) {
        return length.map(mm -> String.valueOf(Math.round(mm.value() * MICROMETRES)))
                .orElse("");
    }

    /** The digits of the screen, without the sign; what is not quite certain never reads as 0 or 100. */
    private static String percent(double probability) {
        return bare(PLAIN.percent(probability));
    }

    private static String chance(Probability counted) {
        return bare(Chance.of(counted, PLAIN));
    }

    private static String bare(String percent) {
        return percent.replace("\u00a0%", "");
    }
}
