package org.pulseplan.response.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pulseplan.response.LesionResponse;
import org.pulseplan.response.ResponseModel;
import org.pulseplan.response.evidence.Coefficient;
import org.pulseplan.response.evidence.Evidence;
import org.pulseplan.response.evidence.ModelDefinitions;
import org.pulseplan.response.fit.Draws;
import org.pulseplan.response.fit.FittedModel;
import org.pulseplan.response.fit.Parameters;

/**
 * Fits the model again for each changed judgement, changed prior and left-out group of studies, in full, and predicts
 * the sample patients again.
 */
final class SensitivityRuns {
    private final ValidationProgress progress;
    private final Fitting fitting;
    private final Evidence evidence;
    private final ModelDefinitions definitions;
    private final List<Run> planned = new ArrayList<>();

    /** Fits a model; empty if cancelled. */
    interface Fitting {
        Optional<FittedModel> fit(Evidence evidence, ModelDefinitions definitions);
    }

    private record Run(
            Sensitivity.Kind kind,
            String what,
            Sensitivity.Change change,
            Evidence evidence,
            ModelDefinitions definitions) {}

    SensitivityRuns(
            Evidence evidence,
            ModelDefinitions definitions,
            ValidationSettings settings,
            Fitting fitting,
            ValidationProgress progress) {
        this.evidence = evidence;
        this.definitions = definitions;
        this.fitting = fitting;
        this.progress = progress;
        plan(Sensitivity.Change.HALVED, 0.5);
        plan(Sensitivity.Change.DOUBLED, 2);
        settings.overlaps()
                .forEach(overlap -> planned.add(new Run(
                        Sensitivity.Kind.STUDIES,
                        overlap.name(),
                        Sensitivity.Change.LEFT_OUT,
                        EvidenceVariant.without(evidence, overlap.leftOut()),
                        definitions)));
    }

    private void plan(Sensitivity.Change change, double factor) {
        for (Coefficient coefficient : Coefficient.values()) {
            planned.add(new Run(
                    Sensitivity.Kind.JUDGEMENT,
                    coefficient.key(),
                    change,
                    EvidenceVariant.withJudgement(evidence, coefficient, factor),
                    definitions));
        }
        for (Priors prior : Priors.values()) {
            planned.add(
                    new Run(Sensitivity.Kind.PRIOR, prior.key(), change, evidence, prior.scaled(definitions, factor)));
        }
    }

    /** Empty if cancelled. */
    Optional<List<Sensitivity>> run(FittedModel model, List<SamplePatient> patients) {
        List<LesionResponse> before = predict(new ResponseModel(evidence, definitions, model), patients);
        List<Sensitivity> done = new ArrayList<>();
        for (Run run : planned) {
            Optional<FittedModel> fitted = fitting.fit(run.evidence(), run.definitions());
            if (fitted.isEmpty()) {
                return Optional.empty();
            }
            done.add(compare(run, fitted.get(), before, patients));
            progress.progress(ValidationProgress.Part.SENSITIVITY, done.size(), planned.size());
        }
        return Optional.of(done);
    }

    private static Sensitivity compare(
            Run run, FittedModel fitted, List<LesionResponse> before, List<SamplePatient> patients) {
        List<LesionResponse> after = predict(new ResponseModel(run.evidence(), run.definitions(), fitted), patients);
        List<String> names = names(patients);
        List<Sensitivity.Move> moves = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            moves.add(move(names.get(i), before.get(i), after.get(i)));
        }
        return new Sensitivity(run.kind(), run.what(), run.change(), moves, centreSpread(fitted.draws()));
    }

    private static Sensitivity.Move move(String lesion, LesionResponse before, LesionResponse after) {
        return new Sensitivity.Move(
                lesion,
                before.complete().averageCentre().median(),
                after.complete().averageCentre().median(),
                before.objective().averageCentre().median(),
                after.objective().averageCentre().median(),
                before.complete().averageCentre().width95(),
                after.complete().averageCentre().width95(),
                before.complete().newCentre().median(),
                after.complete().newCentre().median());
    }

    private static double centreSpread(Draws draws) {
        double sum = 0;
        double[] spread = draws.column(Parameters.CENTRE_SPREAD);
        for (double value : spread) {
            sum += value;
        }
        return sum / spread.length;
    }

    private static List<LesionResponse> predict(ResponseModel model, List<SamplePatient> patients) {
        return patients.stream()
                .flatMap(one -> model.predict(one.patient(), one.lesions()).lesions().stream())
                .toList();
    }

    private static List<String> names(List<SamplePatient> patients) {
        List<String> names = new ArrayList<>();
        for (SamplePatient one : patients) {
            for (int i = 1; i <= one.lesions().size(); i++) {
                names.add(one.name() + ", lesion " + i);
            }
        }
        return names;
    }
}
