package org.pulseplan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pulseplan.knowledge.EntryLimits;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.modelcard.LearningReport;
import org.pulseplan.outcome.LookBack;
import org.pulseplan.outcome.OutcomeReader;
import org.pulseplan.outcome.OutcomesRead;
import org.pulseplan.outcome.OwnOutcomes;
import org.pulseplan.outcome.RowFault;
import org.pulseplan.program.ProgramVersion;
import org.pulseplan.response.ResponseModel;
import org.pulseplan.response.StoredResponseModel;
import org.pulseplan.response.evidence.Evidence;
import org.pulseplan.response.evidence.ModelDefinitions;
import org.pulseplan.response.fit.FitOutcome;
import org.pulseplan.response.fit.FitSettings;
import org.pulseplan.response.fit.FittedModel;
import org.pulseplan.response.fit.LocalFit;
import org.pulseplan.response.fit.LocalModel;
import org.pulseplan.response.fit.LocalOutcomes;
import org.pulseplan.response.fit.Reweighted;
import org.pulseplan.response.own.ModelOrigin;
import org.pulseplan.response.own.OwnModelText;
import org.pulseplan.store.SafeFolder;
import org.pulseplan.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lets a model of its own learn from a department's outcomes and reports how past predictions did. */
@Command(name = "learn")
final class LearnCommand implements Callable<Integer> {
    private static final String REPORT = "learning-report.md";
    private static final String MODEL = "own-response-model.json";
    private static final int FAULTS_SHOWN = 50;
    private static final int STEPS_SHOWN = 20;

    private final FitSettings settings;
    private final Evidence evidence = StoredResponseModel.evidence();
    private final ModelDefinitions definitions = StoredResponseModel.definitions();

    @Spec
    private @SuppressWarnings("NullAway.Init") CommandSpec spec;

    @picocli.CommandLine.Parameters(index = "0", paramLabel = "OUTCOMES.csv", descriptionKey = "outcomes")
    private @SuppressWarnings("NullAway.Init") Path file;

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "learnOut")
    private @SuppressWarnings("NullAway.Init") Path folder;

    @Option(names = "--keep-good-rows", descriptionKey = "keepGoodRows")
    private boolean keepGoodRows;

    @Option(names = "--no-fit", descriptionKey = "noFit")
    private boolean withoutFit;

    @Option(names = "--seed", paramLabel = "NUMBER", defaultValue = "20261127", descriptionKey = "seed")
    private long seed;

    LearnCommand() {
        this(FitSettings.STANDARD);
    }

    LearnCommand(FitSettings settings) {
        this.settings = settings;
    }

    @Override
    public Integer call() {
        OutcomesRead read = new OutcomeReader(new EntryLimits(KnowledgeBase.shipped())).read(content());
        if (!read.faults().isEmpty() && (!keepGoodRows || read.good().isEmpty())) {
            return refuse(read);
        }
        if (read.good().isEmpty()) {
            throw new CommandFailure(ExitCode.BAD_INPUT, words().text("cli.learn.nothing"));
        }
        return learn(read);
    }

    private byte[] content() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new CommandFailure(ExitCode.BAD_INPUT, words().text("cli.learn.unreadable", file.toString()));
        }
    }

    private int refuse(OutcomesRead read) {
        List<RowFault> faults = read.faults();
        faults.stream().limit(FAULTS_SHOWN).forEach(this::show);
        if (faults.size() > FAULTS_SHOWN) {
            err().println(words().text("cli.learn.more", faults.size() - FAULTS_SHOWN));
        }
        err().println(words().text(
                        "cli.learn.refused",
                        (int) read.faultyRows(),
                        read.rows(),
                        read.good().size()));
        return ExitCode.BAD_INPUT;
    }

    private void show(RowFault fault) {
        err().println(words().text("cli.learn.fault", String.valueOf(fault.row()), words().say(fault.said())));
    }

    private int learn(OutcomesRead read) {
        LocalOutcomes outcomes = OwnOutcomes.of(read.sha256(), read.good(), evidence, definitions);
        LocalFit fit = new LocalFit(evidence, definitions, outcomes);
        FittedModel shipped = StoredResponseModel.fit(evidence, definitions);
        Optional<LocalModel> model = Optional.empty();
        if (!withoutFit) {
            FitOutcome outcome = refit(fit);
            if (outcome instanceof FitOutcome.Cancelled) {
                err().println(words().text("cli.fit.stopped"));
                return ExitCode.STOPPED;
            }
            model = Optional.of(fit.model(converged(outcome)));
        }
        write(read, model, fit.reweight(shipped), shipped);
        spec.commandLine().getOut().println(words().text("cli.learn.written", folder.toString(), REPORT));
        return ExitCode.SUCCESS;
    }

    private FitOutcome refit(LocalFit fit) {
        try (CtrlC key = new CtrlC()) {
            return fit.refit(settings, seed, this::show, key::pressed);
        }
    }

    private FittedModel converged(FitOutcome outcome) {
        if (outcome instanceof FitOutcome.Converged converged) {
            return converged.model();
        }
        throw new CommandFailure(ExitCode.NOT_CONVERGED, words().text("cli.learn.notConverged"));
    }

    private void show(int done, int total) {
        if (done % Math.max(1, total / STEPS_SHOWN) == 0 || done == total) {
            err().println(words().text("cli.fit.progress", done, total));
        }
    }

    private void write(OutcomesRead read, Optional<LocalModel> model, Reweighted reweighted, FittedModel shipped) {
        LookBack lookBack = LookBack.of(
                        read.good(),
                        new ResponseModel(evidence, definitions, shipped),
                        shipped,
                        definitions,
                        seed,
                        () -> false)
                .orElseThrow();
        String report = new LearningReport(CommandTexts.english()).of(read, model, reweighted, lookBack);
        Map<String, byte[]> files = new LinkedHashMap<>();
        model.ifPresent(one -> files.put(MODEL, new OwnModelText(evidence, definitions).write(one, origin())));
        files.put(REPORT, report.getBytes(StandardCharsets.UTF_8));
        try {
            new SafeFolder().write(folder, files);
        } catch (SafeFolder.Refused refused) {
            throw new CommandFailure(ExitCode.NOT_WRITTEN, words().say(refused.reason()));
        }
    }

    private static ModelOrigin origin() {
        return new ModelOrigin(LocalDate.now(ZoneId.systemDefault()), ProgramVersion.current());
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }

    private Language words() {
        return CommandTexts.of(spec);
    }
}
