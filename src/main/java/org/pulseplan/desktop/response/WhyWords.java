package org.pulseplan.desktop.response;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pulseplan.desktop.part.RuledText;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Place;
import org.pulseplan.plan.Plan;
import org.pulseplan.quantity.Millimetres;
import org.pulseplan.response.Band;
import org.pulseplan.response.Contribution;
import org.pulseplan.response.LesionCovariates;
import org.pulseplan.response.LesionResponse;
import org.pulseplan.response.Narrowing;
import org.pulseplan.response.ResponseModel;
import org.pulseplan.response.evidence.Arm;
import org.pulseplan.response.evidence.Contrast;
import org.pulseplan.response.evidence.Evidence;
import org.pulseplan.text.Language;

/** Puts into words what the model says about why. */
final class WhyWords {
    private static final int DIGITS_OF_AN_EFFECT = 2;

    private final ResponseModel model;
    private final Evidence evidence;
    private final Language language;
    private final Map<String, String> citations;

    WhyWords(ResponseModel model, Evidence evidence, Language language) {
        this.model = model;
        this.evidence = evidence;
        this.language = language;
        this.citations = Stream.concat(
                        evidence.arms().stream().map(arm -> Map.entry(arm.id(), citation(arm))),
                        evidence.contrasts().stream().map(contrast -> Map.entry(contrast.id(), citation(contrast))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Why why(ResponseRow row, LesionResponse response, Plan plan) {
        return new Why(
                row.number(),
                row.name(),
                reference(),
                model.explain(plan.response().asked(), response.lesion()).contributions().stream()
                        .map(this::factor)
                        .toList(),
                model.whatKnowingWouldNarrow(plan.response().asked(), response.lesion()).stream()
                        .map(this::narrowing)
                        .toList(),
                outside(row.number(), response, plan));
    }

    private String reference() {
        LesionCovariates lesion = model.reference().lesion();
        return language.text(
                "responseview.why.reference",
                new Millimetres(lesion.longestDiameterMm()),
                new Millimetres(lesion.depthMm().orElseThrow()));
    }

    private Factor factor(Contribution part) {
        String name = language.text("responseview.factor." + part.coefficient());
        return new Factor(
                part.known() ? name : language.text("responseview.factor.unknown", name),
                language.text(
                        "responseview.factor.effect", odds(part.logOdds()), odds(part.low95()), odds(part.high95())),
                part.logOdds(),
                part.low95(),
                part.high95(),
                founded(part),
                part.evidenceIds().stream().map(citations::get).distinct().collect(Collectors.joining("; ")));
    }

    private String grade(Contribution part) {
        return language.text("responseview.grade." + part.grade());
    }

    private String founded(Contribution part) {
        return part.evidenceIds().isEmpty()
                ? language.text(
                        "responseview.factor.judged",
                        grade(part),
                        evidence.judgement(part.coefficient()).why())
                : language.text("responseview.factor.published", grade(part));
    }

    private String narrowing(Narrowing narrowing) {
        String answers = narrowing.ifKnown().stream()
                .map(answer -> language.text(
                        "responseview.unknown.answer", value(answer.value()), interval(answer.response())))
                .collect(Collectors.joining(" "));
        return language.text(
                "responseview.unknown.line",
                language.text("responseview.unknown." + narrowing.property()),
                interval(narrowing.now()),
                answers);
    }

    private String value(Narrowing.KnownValue value) {
        if (value instanceof Narrowing.KnownValue.DepthMm depth) {
            return language.say(new Millimetres(depth.depth()));
        }
        boolean present = value instanceof Narrowing.KnownValue.Present known && known.present();
        return language.text(present ? "responseview.unknown.yes" : "responseview.unknown.no");
    }

    private String interval(LesionResponse response) {
        Band band = response.complete().newCentre();
        return language.text(
                "responseview.unknown.interval",
                language.percent(band.median()),
                language.percent(band.low95()),
                language.percent(band.high95()));
    }

    /** The findings of the plan that say so, so that screen and sheet use the same sentence. */
    private List<RuledText> outside(int lesion, LesionResponse response, Plan plan) {
        List<String> rules = response.warnings().stream()
                .flatMap(warning -> warning.factId().stream())
                .toList();
        return plan.findings().stream()
                .filter(finding -> finding.place().area() == Place.Area.LESION
                        && finding.place().lesion() == lesion
                        && rules.contains(finding.rule()))
                .map(this::ruled)
                .toList();
    }

    private RuledText ruled(Finding finding) {
        return new RuledText(finding.rule(), language.say(finding.text()));
    }

    private String odds(double logOdds) {
        return language.decimal(Math.exp(logOdds), DIGITS_OF_AN_EFFECT);
    }

    private static String citation(Arm arm) {
        return arm.citation();
    }

    private static String citation(Contrast contrast) {
        return contrast.citation();
    }
}
