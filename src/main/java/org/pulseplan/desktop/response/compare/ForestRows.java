package org.pulseplan.desktop.response.compare;

import java.util.List;
import java.util.Optional;
import org.pulseplan.desktop.part.LesionWords;
import org.pulseplan.desktop.response.Centre;
import org.pulseplan.desktop.response.Lane;
import org.pulseplan.desktop.response.LaneWords;
import org.pulseplan.desktop.response.Measure;
import org.pulseplan.desktop.response.PatientScope;
import org.pulseplan.desktop.response.PredictedBy;
import org.pulseplan.entry.Computed;
import org.pulseplan.plan.LesionPlan;
import org.pulseplan.plan.Plan;
import org.pulseplan.response.LesionResponse;
import org.pulseplan.response.Preference;
import org.pulseplan.text.Language;

/** Puts lesions of several cases into one list, each with whose it is. */
final class ForestRows {
    private final Language language;
    private final LesionWords lesions;

    ForestRows(Language language) {
        this.language = language;
        this.lesions = new LesionWords(language);
    }

    List<ForestRow> of(List<ComparedCase> cases, Measure measure, Centre centre) {
        return cases.stream()
                .flatMap(one -> one.plan().lesions().stream()
                        .map(lesion -> row(one, lesion, cases.size() > 1, measure, centre)))
                .toList();
    }

    /** How a lesion compares with the chosen one, in words. */
    String words(Preference preference) {
        String chance = Chance.of(preference.firstBetter(), language);
        return preference.tie()
                ? language.text("compareview.tie", chance)
                : language.text("compareview.better", chance);
    }

    private ForestRow row(ComparedCase whose, LesionPlan lesion, boolean several, Measure measure, Centre centre) {
        Computed<LesionResponse> response = whose.plan().response().lesion(lesion.number());
        String code = several
                ? language.text("compareview.code", whose.letter(), lesion.number())
                : language.decimal(lesion.number(), 0);
        String site = lesions.siteOf(lesion.draft());
        return new ForestRow(
                new LesionKey(whose.whose(), lesion.number()),
                code,
                language.text("compareview.name", code, site.isEmpty() ? lesions.noSite() : site),
                site,
                lesions.size(lesion.size()),
                lesion,
                response.known(),
                response.known().map(known -> lane(known, measure, centre, PredictedBy.own(whose.plan()))),
                response.reasons().stream().map(language::sentence).toList(),
                response.known()
                        .filter(known -> !known.warnings().isEmpty() || outside(whose.plan()))
                        .isPresent(),
                Optional.empty(),
                "");
    }

    private boolean outside(Plan plan) {
        return !PatientScope.warnings(plan, language).isEmpty();
    }

    private Lane lane(LesionResponse response, Measure measure, Centre centre, boolean own) {
        return new LaneWords(language, own).lane(measure, centre, centre.of(measure.of(response)));
    }
}
