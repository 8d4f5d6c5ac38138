package org.pulseplan.desktop.learning;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.pulseplan.outcome.LookBack;
import org.pulseplan.outcome.OutcomesRead;
import org.pulseplan.outcome.OwnOutcomes;
import org.pulseplan.response.ResponseModel;
import org.pulseplan.response.StoredResponseModel;
import org.pulseplan.response.evidence.Evidence;
import org.pulseplan.response.evidence.ModelDefinitions;
import org.pulseplan.response.fit.FitOutcome;
import org.pulseplan.response.fit.FitReport;
import org.pulseplan.response.fit.FitSettings;
import org.pulseplan.response.fit.FittedModel;
import org.pulseplan.response.fit.LocalFit;
import org.pulseplan.response.fit.Reweighted;
import org.pulseplan.response.own.ModelOrigin;
import org.pulseplan.response.own.OwnModel;
import org.pulseplan.response.own.OwnModelRefused;
import org.pulseplan.response.own.OwnModelText;

/** Learns from the good rows of a file: looks back, weights the shipped draws, and fits anew where asked. */
public final class Learner {
    private static final long SEED = 20261127;

    private final FitSettings settings;
    private final String programVersion;

    /** @param programVersion is written into the models */
    public Learner(FitSettings settings, String programVersion) {
        this.settings = settings;
        this.programVersion = programVersion;
    }

    /**
     * Takes from seconds to many minutes.
     *
     * @param progress told what is being done, from any thread
     * @return empty if it was cancelled
     */
    Optional<Learnt> learn(
            OutcomesRead read, boolean fit, LocalDate today, Consumer<Work> progress, BooleanSupplier cancelled)
            throws OwnModelRefused {
        Evidence evidence = StoredResponseModel.evidence();
        ModelDefinitions definitions = StoredResponseModel.definitions();
        FittedModel shipped = StoredResponseModel.fit(evidence, definitions);
        progress.accept(new Work(Work.Kind.LOOKING_BACK, 0, 0));
        Optional<LookBack> lookBack = LookBack.of(
                read.good(), new ResponseModel(evidence, definitions, shipped), shipped, definitions, SEED, cancelled);
        LocalFit local =
                new LocalFit(evidence, definitions, OwnOutcomes.of(read.sha256(), read.good(), evidence, definitions));
        Optional<Reweighted> reweighted = lookBack.flatMap(any -> local.reweight(
                shipped, (done, total) -> progress.accept(new Work(Work.Kind.WEIGHTING, done, total)), cancelled));
        if (lookBack.isEmpty() || reweighted.isEmpty()) {
            return Optional.empty();
        }
        Learnt soFar = new Learnt(lookBack.get(), reweighted.get(), Optional.empty(), Optional.empty());
        return fit
                ? fitted(soFar, local, new OwnModelText(evidence, definitions), today, progress, cancelled)
                : Optional.of(soFar);
    }

    private Optional<Learnt> fitted(
            Learnt soFar,
            LocalFit local,
            OwnModelText text,
            LocalDate today,
            Consumer<Work> progress,
            BooleanSupplier cancelled)
            throws OwnModelRefused {
        progress.accept(new Work(Work.Kind.FITTING, 0, settings.transitions()));
        FitOutcome outcome = local.refit(
                settings, SEED, (done, total) -> progress.accept(new Work(Work.Kind.FITTING, done, total)), cancelled);
        if (outcome instanceof FitOutcome.Converged converged) {
            OwnModel model = text.make(local.model(converged.model()), new ModelOrigin(today, programVersion));
            return Optional.of(new Learnt(soFar.lookBack(), soFar.reweighted(), Optional.of(model), Optional.empty()));
        }
        return outcome instanceof FitOutcome.NotConverged not
                ? Optional.of(notConverged(soFar, not.report()))
                : Optional.empty();
    }

    private static Learnt notConverged(Learnt soFar, FitReport report) {
        return new Learnt(soFar.lookBack(), soFar.reweighted(), Optional.empty(), Optional.of(report));
    }
}
