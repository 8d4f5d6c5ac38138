package org.pulseplan.modelcard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pulseplan.outcome.CalibrationTable;
import org.pulseplan.outcome.DriftAlarm;
import org.pulseplan.outcome.LookBack;
import org.pulseplan.outcome.OutcomesRead;
import org.pulseplan.outcome.RowFault;
import org.pulseplan.response.fit.LocalModel;
import org.pulseplan.response.fit.Reweighted;
import org.pulseplan.text.Language;

/** What a department's outcomes said, as a text: where they come from, the centre's effect, calibration, drift, faults. */
public final class LearningReport {
    private final Language words;

    public LearningReport(Language words) {
        this.words = words;
    }

    /**
     * @param read the file, good rows and faults
     * @param model the model that was fitted, where it was
     * @param reweighted the shipped draws weighted by the outcomes
     * @param lookBack how past predictions did
     */
    public String of(OutcomesRead read, Optional<LocalModel> model, Reweighted reweighted, LookBack lookBack) {
        List<String> lines = new ArrayList<>();
        lines.add(words.text("modelcard.learn.title"));
        lines.add(words.text(
                "modelcard.learn.origin",
                read.sha256(),
                read.rows(),
                read.good().size(),
                (int) read.faultyRows(),
                read.notEvaluable()));
        model.ifPresent(one -> lines.add(effect("modelcard.learn.fitted", one.centreEffect(), one.version())));
        lines.add(words.text(
                reweighted.holds() ? "modelcard.learn.holds" : "modelcard.learn.holdsNot",
                words.decimal(reweighted.shape(), 2),
                words.decimal(reweighted.effectiveSize(), 0)));
        if (reweighted.holds()) {
            lines.add(effect("modelcard.learn.weighted", reweighted.centreEffect(), ""));
        }
        lines.add(words.text("modelcard.learn.calibration"));
        lines.add(table(lookBack.calibration()));
        lines.add(drift(lookBack.drift()));
        if (!read.faults().isEmpty()) {
            lines.add(words.text("modelcard.learn.faults"));
            lines.add(faults(read));
        }
        return String.join("\n\n", lines) + "\n";
    }

    private String effect(String key, LocalModel.CentreEffect effect, String version) {
        return words.text(
                key,
                words.decimal(effect.median(), 2),
                words.decimal(effect.low95(), 2),
                words.decimal(effect.high95(), 2),
                version);
    }

    private String table(CalibrationTable calibration) {
        List<String> rows = new ArrayList<>();
        rows.add(words.text("modelcard.learn.columns"));
        rows.add(rows.get(0).replaceAll("[^|]+", "---"));
        calibration
                .groups()
                .forEach(one -> rows.add(words.text(
                        "modelcard.learn.row",
                        one.lesions(),
                        words.percent(one.predicted()),
                        words.percent(one.observed()),
                        words.percent(one.low95()),
                        words.percent(one.high95()))));
        return String.join("\n", rows);
    }

    private String drift(DriftAlarm.Verdict drift) {
        return words.text(
                drift.rings() ? "modelcard.learn.rings" : "modelcard.learn.quiet",
                words.percent(drift.predicted()),
                words.percent(drift.observed()),
                words.decimal(drift.furthest(), 1),
                words.decimal(drift.threshold(), 1));
    }

    private String faults(OutcomesRead read) {
        List<String> lines = new ArrayList<>();
        for (RowFault fault : read.faults()) {
            lines.add(words.text("modelcard.learn.fault", String.valueOf(fault.row()), words.say(fault.said())));
        }
        return String.join("\n", lines);
    }
}
