package org.pulseplan.desktop.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pulseplan.desktop.part.LesionWords;
import org.pulseplan.desktop.part.RuledText;
import org.pulseplan.entry.Computed;
import org.pulseplan.lesion.LesionSize;
import org.pulseplan.plan.LesionPlan;
import org.pulseplan.plan.Plan;
import org.pulseplan.response.LesionResponse;
import org.pulseplan.response.PatientResponse;
import org.pulseplan.response.TogetherResponse;
import org.pulseplan.text.Language;

/** Puts the predictions of a plan into words, lesion by lesion and for the patient. */
final class ResponseRows {

    private final Language language;
    private final LesionWords lesionWords;

    ResponseRows(Language language) {
        this.language = language;
        this.lesionWords = new LesionWords(language);
    }

    List<ResponseRow> of(Plan plan, Centres centres) {
        return plan.lesions().stream().map(lesion -> row(lesion, plan, centres)).toList();
    }

    WholePatient whole(Plan plan, Centres centres) {
        Computed<PatientResponse> patient = plan.response().patient();
        Optional<TogetherResponse> together = patient.known().flatMap(PatientResponse::together);
        return new WholePatient(
                together.map(response -> words(plan)
                                .lanes(
                                        measure -> measure == Measure.COMPLETE
                                                ? response.allComplete()
                                                : response.allObjective(),
                                        centres))
                        .orElse(List.of()),
                together.map(response -> expected(response, plan, centres)).orElse(List.of()),
                patient.reasons().stream().map(language::say).toList());
    }

    /** Where the patient lies outside what was studied: the findings of the plan that say so. */
    List<RuledText> warnings(Plan plan) {
        return PatientScope.warnings(plan, language);
    }

    private LaneWords words(Plan plan) {
        return new LaneWords(language, PredictedBy.own(plan));
    }

    private List<String> expected(TogetherResponse response, Plan plan, Centres centres) {
        List<String> sentences = new ArrayList<>();
        for (Centre centre : centres.shown()) {
            sentences.add(words(plan)
                    .expected(
                            centre,
                            response.expectedComplete(),
                            response.expectedObjective(),
                            plan.lesions().size()));
        }
        return sentences;
    }

    private ResponseRow row(LesionPlan lesion, Plan plan, Centres centres) {
        Computed<LesionResponse> response = plan.response().lesion(lesion.number());
        return new ResponseRow(
                lesion.number(),
                lesionWords.name(lesion.draft()),
                lesionWords.size(lesion.size()),
                lesion.size().known().map(LesionSize::longest),
                response.known(),
                response.known()
                        .map(known -> words(plan).lanes(measure -> measure.of(known), centres))
                        .orElse(List.of()),
                response.reasons().stream().map(language::say).toList(),
                response.known().filter(known -> !known.warnings().isEmpty()).isPresent());
    }
}
