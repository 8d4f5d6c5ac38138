package org.pulseplan.desktop.response;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.pulseplan.response.evidence.Arm;
import org.pulseplan.response.evidence.Contrast;
import org.pulseplan.response.evidence.Evidence;
import org.pulseplan.text.Language;

/** The list of studies that the predictions stand on: series that were counted, then published effects. */
final class Studies {
    private static final int DIGITS_OF_AN_EFFECT = 2;

    private final Language language;

    Studies(Language language) {
        this.language = language;
    }

    List<Study> of(Evidence evidence) {
        return Stream.concat(
                        evidence.arms().stream().map(this::series),
                        evidence.contrasts().stream().map(this::effect))
                .toList();
    }

    Study series(Arm arm) {
        String counted = language.text(
                "responseview.study." + arm.unit(), arm.total(), count(arm.complete()), count(arm.objective()));
        return new Study(
                arm.citation(),
                doi(arm.doi()),
                language.text("responseview.study.series", counted, arm.assessedSaid(), arm.countsSaid()));
    }

    private Study effect(Contrast contrast) {
        return new Study(
                contrast.citation(),
                doi(contrast.doi()),
                language.text(
                        "responseview.study.effect",
                        contrast.combination().keySet().stream()
                                .sorted()
                                .map(coefficient -> language.text("responseview.factor." + coefficient))
                                .toList(),
                        language.decimal(Math.exp(contrast.logOdds()), DIGITS_OF_AN_EFFECT),
                        contrast.howSaid()));
    }

    private String count(OptionalInt count) {
        return count.isPresent()
                ? language.decimal(count.getAsInt(), 0)
                : language.text("responseview.study.notReported");
    }

    String doi(Optional<String> doi) {
        return doi.map(known -> language.text("responseview.study.doi", known))
                .orElseGet(() -> language.text("responseview.study.noDoi"));
    }
}
