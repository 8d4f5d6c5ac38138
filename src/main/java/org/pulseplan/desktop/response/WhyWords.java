package org.pulseplan.desktop.response;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
import org.pulseplan.response.NaturalFrequency;
import org.pulseplan.response.ResponseModel;
import org.pulseplan.response.evidence.Evidence;
import org.pulseplan.text.Language;

/** Puts into words what the model says about why. */
final class WhyWords {
    private static final int DIGITS_OF_AN_EFFECT = 2;
    private static final int PERCENT = 100;

    private final ResponseModel model;
    private final Evidence evidence;
    private final Language language;

    WhyWords(ResponseModel model, Evidence evidence, Language language) {
        this.model = model;
        this.evidence = evidence;
        this.language = language;
    }

    Why why(ResponseRow row, LesionResponse response, Plan plan) {
        List<Factor> factors = factors(
                model.explain(plan.response().asked(), response.lesion()).contributions());
        double end = factors.isEmpty() ? 0 : factors.get(factors.size() - 1).end();
        return new Why(
                row.number(),
                row.name(),
                frequencies(response, PredictedBy.own(plan)),
                reference(),
                factors,
                language.text("responseview.why.total", odds(end)),
                model.whatKnowingWouldNarrow(plan.response().asked(), response.lesion()).stream()
                        .map(one -> narrowing(one, PredictedBy.own(plan)))
                        .toList(),
                outside(row.number(), response, plan));
    }

    private Frequencies frequencies(LesionResponse response, boolean own) {
        NaturalFrequency gone = NaturalFrequency.of(response.complete().newCentre());
        NaturalFrequency responding = NaturalFrequency.of(response.objective().newCentre());
        return new Frequencies(
                gone.ofTen(),
                responding.ofTen() - gone.ofTen(),
                List.of(frequency(own ? "complete.own" : "complete", gone), frequency("objective", responding)));
    }

    private String frequency(String what, NaturalFrequency frequency) {
        return language.text(
                "responseview.frequency." + what,
                language.text("responseview.frequency." + frequency.kind(), frequency.ofTen()),
                frequency.lowest(),
                frequency.highest());
    }

    /** One step after the other; together they lead from the reference lesion to this one. */
    private List<Factor> factors(List<Contribution> contributions) {
        List<Factor> steps = new ArrayList<>();
        double start = 0;
        for (Contribution part : contributions) {
            steps.add(factor(part, start));
            start += part.logOdds();
        }
        return steps;
    }

    private String reference() {
        LesionCovariates lesion = model.reference().lesion();
        return language.text(
                "responseview.why.reference",
                new Millimetres(lesion.longestDiameterMm()),
                new Millimetres(lesion.depthMm().orElseThrow()));
    }

    private Factor factor(Contribution part, double start) {
        String name = language.text("responseview.factor." + part.coefficient());
        return new Factor(
                part.known() ? name : language.text("responseview.factor.unknown", name),
                language.text(
                        "responseview.factor.effect", odds(part.logOdds()), odds(part.low95()), odds(part.high95())),
                start,
                part.logOdds(),
                part.low95(),
                part.high95(),
                founded(part),
                part.coefficient());
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

    private String narrowing(Narrowing narrowing, boolean own) {
        String answers = narrowing.ifKnown().stream()
                .map(answer -> language.text(
                        "responseview.unknown.answer", value(answer.value()), interval(answer.response())))
                .collect(Collectors.joining(" "));
        return language.text(
                own ? "responseview.unknown.line.own" : "responseview.unknown.line",
                language.text("responseview.unknown." + narrowing.property()),
                interval(narrowing.now()),
                answers,
                change(narrowing));
    }

    /** By how much knowing would narrow the interval; an answer that widens it is said as well. */
    private String change(Narrowing narrowing) {
        double now = width(narrowing.now());
        boolean narrower = narrowing.ifKnown().stream().allMatch(answer -> width(answer.response()) < now);
        return language.text(
                narrower ? "responseview.unknown.narrows" : "responseview.unknown.mayWiden",
                points(now),
                narrowing.ifKnown().stream()
                        .map(answer -> points(width(answer.response())))
                        .distinct()
                        .collect(Collectors.joining(language.text("responseview.unknown.or"))));
    }

    private static double width(LesionResponse response) {
        return response.complete().newCentre().width95();
    }

    private String points(double width) {
        return language.decimal(PERCENT * width, 0);
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
}
