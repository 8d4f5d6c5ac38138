package org.pulseplan.response.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.pulseplan.response.evidence.Arm;
import org.pulseplan.response.evidence.Evidence;
import org.pulseplan.response.evidence.ModelDefinitions;
import org.pulseplan.response.fit.FitOutcome;
import org.pulseplan.response.fit.FitSettings;
import org.pulseplan.response.fit.FittedModel;
import org.pulseplan.response.fit.ResponseFit;
import org.pulseplan.response.fit.SeededRandom;
import org.pulseplan.response.fit.SeriesProbabilities;

/**
 * Checks the response model: each study predicted without it, each series predicted with it, the sampler on simulated
 * data, and what changed judgements, changed priors and left-out studies would do. Nothing is tuned by what comes out.
 */
public final class Validation {
    /** Streams of random numbers for predicted counts, apart from those of the chains. */
    private static final int LEFT_OUT_STREAM = 5000;

    private static final int OWN_STREAM = 6000;

    private final Evidence evidence;
    private final ModelDefinitions definitions;
    private final ValidationSettings settings;
    private final long seed;
    private final ValidationProgress progress;
    private final BooleanSupplier cancelled;

    /**
     * @param progress told after each fit
     * @param cancelled asked after each step of each fit
     */
    public Validation(
            Evidence evidence,
            ModelDefinitions definitions,
            ValidationSettings settings,
            long seed,
            ValidationProgress progress,
            BooleanSupplier cancelled) {
        this.evidence = evidence;
        this.definitions = definitions;
        this.settings = settings;
        this.seed = seed;
        this.progress = progress;
        this.cancelled = cancelled;
    }

    /**
     * Does everything.
     *
     * @param model the fit to be checked
     * @param patients whose predictions are watched
     * @return empty if cancelled
     * @throws ValidationException if a fit does not converge
     */
    public Optional<ValidationResults> run(FittedModel model, List<SamplePatient> patients) {
        Optional<SeriesChecks> leftOut = leaveOneOut();
        Optional<SamplerCheck> sampler = leftOut.isEmpty() ? Optional.empty() : sampler();
        if (leftOut.isEmpty() || sampler.isEmpty()) {
            return Optional.empty();
        }
        return new SensitivityRuns(evidence, definitions, settings, this::fit, progress)
                .run(model, patients)
                .map(sensitivities -> new ValidationResults(
                        evidence.version(),
                        evidence.sha256(),
                        definitions.sha256(),
                        seed,
                        leftOut.get(),
                        posteriorPredictive(model),
                        sampler.get(),
                        sensitivities));
    }

    /** Each study predicted as that of a new centre by the model that has seen neither its series nor its effects. */
    private Optional<SeriesChecks> leaveOneOut() {
        List<SeriesCheck> checks = new ArrayList<>();
        int studies = evidence.arms().size();
        for (int i = 0; i < studies; i++) {
            Optional<SeriesCheck> check = leftOut(i);
            if (check.isEmpty()) {
                return Optional.empty();
            }
            checks.add(check.get());
            progress.progress(ValidationProgress.Part.LEAVE_ONE_OUT, checks.size(), studies);
        }
        return Optional.of(new SeriesChecks(checks));
    }

    /** The study of the series at this place, left out; empty if cancelled. */
    Optional<SeriesCheck> leftOut(int place) {
        Arm arm = evidence.arms().get(place);
        SeededRandom random = new SeededRandom(seed, LEFT_OUT_STREAM + place);
        return fit(EvidenceVariant.without(evidence, List.of(arm.id())), definitions)
                .map(without -> SeriesCheck.of(
                        arm, SeriesProbabilities.newCentre(arm, without.draws(), definitions, random), random));
    }

    /** Each series predicted for its own centre by the model that has seen it. */
    SeriesChecks posteriorPredictive(FittedModel model) {
        List<SeriesCheck> checks = new ArrayList<>();
        for (Arm arm : evidence.arms()) {
            checks.add(SeriesCheck.of(
                    arm,
                    SeriesProbabilities.ownCentre(arm, model.draws(), definitions),
                    new SeededRandom(seed, OWN_STREAM + checks.size())));
        }
        return new SeriesChecks(checks);
    }

    private Optional<SamplerCheck> sampler() {
        return new SimulationBasedCalibration(evidence, definitions, settings.simulated(), seed)
                .run(
                        settings.replicates(),
                        done -> progress.progress(ValidationProgress.Part.SAMPLER, done, settings.replicates()),
                        cancelled);
    }

    /** In full; a fit that misses a diagnostic is run once more, twice as long. */
    private Optional<FittedModel> fit(Evidence changed, ModelDefinitions changedDefinitions) {
        FitOutcome outcome = fit(changed, changedDefinitions, settings.fit());
        if (outcome instanceof FitOutcome.NotConverged) {
            outcome = fit(changed, changedDefinitions, settings.fit().twiceAsLong());
        }
        if (outcome instanceof FitOutcome.NotConverged refused) {
            throw new ValidationException(String.join("; ", refused.report().objections()));
        }
        return outcome instanceof FitOutcome.Converged converged ? Optional.of(converged.model()) : Optional.empty();
    }

    private FitOutcome fit(Evidence changed, ModelDefinitions changedDefinitions, FitSettings length) {
        return new ResponseFit(changed, changedDefinitions, length, seed).run((done, total) -> {}, cancelled);
    }
}
