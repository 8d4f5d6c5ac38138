package org.pulseplan.desktop.response;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.pulseplan.response.Effect;
import org.pulseplan.response.ResponseModel;
import org.pulseplan.response.evidence.Arm;
import org.pulseplan.response.evidence.Coefficient;
import org.pulseplan.response.evidence.Contrast;
import org.pulseplan.response.evidence.Evidence;
import org.pulseplan.response.evidence.Judgement;
import org.pulseplan.text.Language;

/** Sorts the evidence of one effect into what speaks for it, what against it and what was only judged. */
final class EvidenceWords {
    private static final int DIGITS_OF_AN_EFFECT = 2;
    private static final double STANDARD_ERRORS_OF_95_PERCENT = 1.96;

    private final Supplier<ResponseModel> model;
    private final Evidence evidence;
    private final Language language;
    private final Studies studies;

    /** @param model the one that predicts at the moment */
    EvidenceWords(Supplier<ResponseModel> model, Evidence evidence, Language language) {
        this.model = model;
        this.evidence = evidence;
        this.language = language;
        this.studies = new Studies(language);
    }

    FactorEvidence of(Coefficient coefficient) {
        Effect effect = model.get().effect(coefficient);
        Judgement judgement = evidence.judgement(coefficient);
        return new FactorEvidence(
                language.text("responseview.factor." + coefficient),
                language.text("responseview.grade." + judgement.grade()),
                language.text(
                        "responseview.evidence.effect",
                        language.text("responseview.per." + coefficient),
                        odds(effect.mean()),
                        odds(effect.low95()),
                        odds(effect.high95())),
                judgement(judgement),
                contrasts(coefficient, contrast -> sameWay(contrast, coefficient, effect)),
                contrasts(coefficient, contrast -> !sameWay(contrast, coefficient, effect)),
                series(coefficient));
    }

    private String judgement(Judgement judgement) {
        double reach = STANDARD_ERRORS_OF_95_PERCENT * judgement.sd();
        return language.text(
                "responseview.evidence.judgement",
                odds(judgement.mean()),
                odds(judgement.mean() - reach),
                odds(judgement.mean() + reach),
                judgement.whySaid());
    }

    /** A study that found no difference does not speak for an effect. */
    private static boolean sameWay(Contrast contrast, Coefficient coefficient, Effect effect) {
        double pointing = contrast.logOdds() * contrast.combination().getOrDefault(coefficient, 0.0);
        return pointing * effect.mean() > 0;
    }

    private List<Study> contrasts(Coefficient coefficient, Predicate<Contrast> wanted) {
        return evidence.contrasts().stream()
                .filter(contrast -> contrast.combination().containsKey(coefficient))
                .filter(wanted)
                .map(contrast -> study(contrast, coefficient))
                .toList();
    }

    private Study study(Contrast contrast, Coefficient coefficient) {
        double reach = STANDARD_ERRORS_OF_95_PERCENT * contrast.standardError();
        boolean undecided = Math.abs(contrast.logOdds()) < reach;
        List<String> others = contrast.combination().keySet().stream()
                .filter(one -> one != coefficient)
                .sorted()
                .map(one -> language.text("responseview.factor." + one))
                .toList();
        String said = language.text(
                "responseview.evidence.study",
                odds(contrast.logOdds()),
                odds(contrast.logOdds() - reach),
                odds(contrast.logOdds() + reach),
                contrast.howSaid());
        return new Study(
                contrast.citation(),
                studies.doi(contrast.doi().or(() -> doiOfItsSeries(contrast))),
                String.join(
                                " ",
                                said,
                                others.isEmpty() ? "" : language.text("responseview.evidence.together", others),
                                undecided ? language.text("responseview.evidence.undecided") : "",
                                contrast.relevance() < 1
                                        ? language.text(
                                                "responseview.evidence.widened",
                                                language.decimal(contrast.relevance(), DIGITS_OF_AN_EFFECT))
                                        : "")
                        .replaceAll(" +", " ")
                        .strip());
    }

    /** A publication that also counted a series is named there with its address; ids of its effects begin with the series'. */
    private Optional<String> doiOfItsSeries(Contrast contrast) {
        return evidence.arms().stream()
                .filter(arm -> contrast.id().startsWith(arm.id() + "-"))
                .findFirst()
                .flatMap(Arm::doi);
    }

    private List<Study> series(Coefficient coefficient) {
        List<String> ids = model.get().evidenceIds(coefficient);
        return evidence.arms().stream()
                .filter(arm -> ids.contains(arm.id()))
                .map(studies::series)
                .toList();
    }

    private String odds(double logOdds) {
        return language.decimal(Math.exp(logOdds), DIGITS_OF_AN_EFFECT);
    }
}
