package org.pulseplan.desktop.learning;

import java.util.ArrayList;
import java.util.List;
import org.pulseplan.outcome.DriftAlarm;
import org.pulseplan.outcome.LookBack;
import org.pulseplan.outcome.OutcomesRead;
import org.pulseplan.outcome.RowFault;
import org.pulseplan.response.fit.FitReport;
import org.pulseplan.response.fit.LocalModel;
import org.pulseplan.response.fit.ParetoSmoothing;
import org.pulseplan.response.fit.Reweighted;
import org.pulseplan.response.own.OwnModel;
import org.pulseplan.text.Language;

/** Puts into words what a file of outcomes holds, what was learnt from it, and how far that can be trusted. */
final class LearningWords {
    private static final int DIGITS_OF_A_RATIO = 2;
    private static final int DIGITS_OF_R_HAT = 3;

    private final Language language;

    LearningWords(Language language) {
        this.language = language;
    }

    String file(ReadFile file) {
        OutcomesRead read = file.read();
        return language.text(
                "learnview.file.read",
                file.name(),
                read.rows(),
                read.good().size(),
                (int) read.faultyRows(),
                read.notEvaluable());
    }

    /** One fault with its row and column. */
    String fault(RowFault fault) {
        return fault.column()
                .map(column -> language.text(
                        "learnview.fault.cell", language.decimal(fault.row(), 0), column, language.say(fault.what())))
                .orElseGet(() -> language.text(
                        "learnview.fault.row", language.decimal(fault.row(), 0), language.sentence(fault.what())));
    }

    String work(Work work) {
        String doing = language.text("learnview.work." + work.kind().name());
        return work.total() == 0 ? doing : language.text("learnview.work.part", doing, language.percent(work.share()));
    }

    /** Whether weighting holds, and what it says; where it does not hold, nothing that it says. */
    List<String> weighted(Reweighted reweighted) {
        List<String> said = new ArrayList<>();
        said.add(language.text(
                reweighted.holds() ? "learnview.weighted.holds" : "learnview.weighted.holdsNot",
                language.decimal(reweighted.shape(), 2),
                language.decimal(ParetoSmoothing.LARGEST_SHAPE, 1),
                language.decimal(reweighted.effectiveSize(), 0)));
        if (reweighted.holds()) {
            said.add(effect("learnview.effect.weighted", reweighted.centreEffect()));
        }
        return said;
    }

    List<String> fitted(OwnModel model) {
        FitReport report = model.local().fit().report();
        return List.of(
                language.text("learnview.fit.converged", diagnostics(report)),
                effect("learnview.effect.fitted", model.local().centreEffect()));
    }

    List<String> notConverged(FitReport report) {
        List<String> said = new ArrayList<>();
        said.add(language.text("learnview.fit.notConverged", diagnostics(report)));
        return said;
    }

    private String diagnostics(FitReport report) {
        return language.text(
                "learnview.fit.diagnostics",
                language.decimal(report.largestRHat(), DIGITS_OF_R_HAT),
                language.decimal(FitReport.LARGEST_R_HAT, 2),
                language.decimal(report.smallestBulkSize(), 0),
                language.decimal(FitReport.SMALLEST_SIZE, 0),
                report.divergences(),
                report.transitions());
    }

    /** As odds against those of an average centre; an interval that holds 1 is said to be compatible with it. */
    private String effect(String key, LocalModel.CentreEffect effect) {
        boolean sure = effect.low95() > 0 || effect.high95() < 0;
        return language.text(
                key,
                odds(effect.median()),
                odds(effect.low95()),
                odds(effect.high95()),
                language.text(sure ? "learnview.effect.sure" : "learnview.effect.open"));
    }

    private String odds(double logOdds) {
        return language.decimal(Math.exp(logOdds), DIGITS_OF_A_RATIO);
    }

    /** What the predictions were that the outcomes are held against. */
    String heldAgainst(LookBack lookBack) {
        return language.text("learnview.calibration.against", lookBack.shown(), lookBack.lesions() - lookBack.shown());
    }

    String drift(DriftAlarm.Verdict drift) {
        return language.text(
                drift.rings() ? "learnview.drift.rings" : "learnview.drift.quiet",
                language.percent(drift.predicted()),
                language.percent(drift.observed()),
                language.decimal(Math.abs(drift.furthest()), 1),
                language.decimal(drift.threshold(), 1),
                language.text(drift.furthest() >= 0 ? "learnview.drift.more" : "learnview.drift.fewer"));
    }

    /** An own model: what it was learnt from, when, with which program, and its fingerprint. */
    List<String> about(OwnModel model) {
        LocalModel local = model.local();
        return List.of(
                language.text(
                        "learnview.model.about",
                        model.name().version(),
                        model.origin().learntOn(),
                        local.lesions(),
                        local.patients(),
                        model.origin().programVersion()),
                language.text(
                        "learnview.model.prints",
                        model.name().fingerprint(),
                        local.outcomesSha256(),
                        local.fit().evidenceSha256()));
    }
}
