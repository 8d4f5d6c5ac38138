package org.pulseplan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pulseplan.modelcard.ModelCard;
import org.pulseplan.modelcard.ValidationFile;
import org.pulseplan.plan.ResponsePlan;
import org.pulseplan.plan.SampleCase;
import org.pulseplan.response.LesionResponse;
import org.pulseplan.response.StoredResponseModel;
import org.pulseplan.response.evidence.Evidence;
import org.pulseplan.response.evidence.ModelDefinitions;
import org.pulseplan.response.validation.Overlaps;
import org.pulseplan.response.validation.SamplePatient;
import org.pulseplan.response.validation.Validation;
import org.pulseplan.response.validation.ValidationException;
import org.pulseplan.response.validation.ValidationProgress;
import org.pulseplan.response.validation.ValidationResults;
import org.pulseplan.response.validation.ValidationSettings;
import org.pulseplan.store.SafeFolder;
import org.pulseplan.store.SampleCases;
import org.pulseplan.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks the response model and writes the model card with its pictures and figures. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {
    private static final int STEPS_SHOWN = 25;

    private final ValidationSettings settings;

    @Spec
    private @SuppressWarnings("NullAway.Init") CommandSpec spec;

    @Option(names = "--seed", paramLabel = "NUMBER", defaultValue = "20261127", descriptionKey = "seed")
    private long seed;

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "docs", descriptionKey = "validateOut")
    private @SuppressWarnings("NullAway.Init") Path folder;

    @Option(names = "--from", paramLabel = "FILE", descriptionKey = "validateFrom")
    private @Nullable Path stored;

    ValidateCommand() {
        this(ValidationSettings.full(Overlaps.shipped()));
    }

    ValidateCommand(ValidationSettings settings) {
        this.settings = settings;
    }

    @Override
    public Integer call() {
        Path file = stored;
        Optional<ValidationResults> results = file == null ? measure() : Optional.of(read(file));
        if (results.isEmpty()) {
            err().println(words().text("cli.fit.stopped"));
            return ExitCode.STOPPED;
        }
        write(results.get());
        spec.commandLine().getOut().println(words().text("cli.validate.written", folder.toString(), ModelCard.CARD));
        return ExitCode.SUCCESS;
    }

    private Optional<ValidationResults> measure() {
        Evidence evidence = StoredResponseModel.evidence();
        ModelDefinitions definitions = StoredResponseModel.definitions();
        try (CtrlC key = new CtrlC()) {
            return new Validation(evidence, definitions, settings, seed, this::show, key::pressed)
                    .run(StoredResponseModel.fit(evidence, definitions), patients());
        } catch (ValidationException refused) {
            throw new CommandFailure(
                    ExitCode.NOT_CONVERGED, words().text("cli.validate.notConverged", refused.objections()));
        }
    }

    private ValidationResults read(Path file) {
        try {
            return ValidationFile.read(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new CommandFailure(ExitCode.BAD_INPUT, words().text("cli.validate.unreadable", file.toString()));
        }
    }

    /** The sample patients as their plans ask the model; without a predicted lesion there is nothing to watch. */
    private static List<SamplePatient> patients() {
        Workbench bench = Workbench.shipped(Locale.UK);
        return new SampleCases(bench.store(), bench.language())
                .all().stream()
                        .map(sample -> patient(sample, bench))
                        .filter(one -> !one.lesions().isEmpty())
                        .toList();
    }

    private static SamplePatient patient(SampleCase sample, Workbench bench) {
        ResponsePlan plan = bench.planner().plan(sample.draft()).response();
        return new SamplePatient(
                sample.title(),
                plan.asked(),
                plan.lesions().keySet().stream()
                        .sorted()
                        .flatMap(number -> plan.lesion(number).known().stream())
                        .map(LesionResponse::lesion)
                        .toList());
    }

    private void show(ValidationProgress.Part part, int done, int total) {
        if (done % Math.max(1, total / STEPS_SHOWN) == 0 || done == total) {
            err().println(words().text("cli.validate." + part.name(), done, total));
        }
    }

    private void write(ValidationResults results) {
        try {
            new SafeFolder().write(folder, new ModelCard(CommandTexts.english()).files(results));
        } catch (SafeFolder.Refused refused) {
            throw new CommandFailure(ExitCode.NOT_WRITTEN, words().say(refused.reason()));
        }
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }

    private Language words() {
        return CommandTexts.of(spec);
    }
}
