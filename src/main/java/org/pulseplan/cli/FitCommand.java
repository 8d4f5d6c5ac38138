package org.pulseplan.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.pulseplan.response.StoredResponseModel;
import org.pulseplan.response.fit.FitOutcome;
import org.pulseplan.response.fit.FitReport;
import org.pulseplan.response.fit.FitSettings;
import org.pulseplan.response.fit.FittedModel;
import org.pulseplan.response.fit.FittedModelWriter;
import org.pulseplan.response.fit.ParameterDiagnostic;
import org.pulseplan.response.fit.ResponseFit;
import org.pulseplan.store.SafeFolder;
import org.pulseplan.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Fits the response model to the evidence inside the program and writes the two files that hold it. */
@Command(name = "fit")
final class FitCommand implements Callable<Integer> {
    private static final String DESCRIPTION = "response-fit.json";
    private static final String DRAWS = "response-draws.bin";
    private static final int STEPS_SHOWN = 20;
    private static final int PATIENCE_SECONDS = 10;

    private final FitSettings settings;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final CountDownLatch ended = new CountDownLatch(1);

    @Spec
    private @SuppressWarnings("NullAway.Init") CommandSpec spec;

    /** The default is the seed of the fit that comes with the program: the same draws follow from it. */
    @Option(names = "--seed", paramLabel = "NUMBER", defaultValue = "20261123", descriptionKey = "seed")
    private long seed;

    @Option(names = "--out", paramLabel = "DIR", defaultValue = ".", descriptionKey = "fitOut")
    private @SuppressWarnings("NullAway.Init") Path folder;

    /** As the fit that comes with the program. */
    FitCommand() {
        this(FitSettings.STANDARD);
    }

    FitCommand(FitSettings settings) {
        this.settings = settings;
    }

    @Override
    public Integer call() {
        Thread interrupted = new Thread(this::stop, "pulseplan-stop");
        Runtime.getRuntime().addShutdownHook(interrupted);
        try {
            FitOutcome outcome = new ResponseFit(
                            StoredResponseModel.evidence(), StoredResponseModel.definitions(), settings, seed)
                    .run(this::show, cancelled::get);
            return end(outcome);
        } finally {
            ended.countDown();
        }
    }

    /** Ctrl+C: the chains stop after their next step, and this waits until that has been said. */
    private void stop() {
        cancelled.set(true);
        try {
            if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                err().println(words().text("cli.fit.slow"));
            }
        } catch (InterruptedException goOn) {
            Thread.currentThread().interrupt();
        }
    }

    private void show(int done, int total) {
        int step = Math.max(1, total / STEPS_SHOWN);
        if (done % step == 0 || done == total) {
            err().println(words().text("cli.fit.progress", done, total));
        }
    }

    private int end(FitOutcome outcome) {
        if (outcome instanceof FitOutcome.Converged converged) {
            print(converged.model().report());
            write(converged.model());
            spec.commandLine().getOut().println(words().text("cli.fit.written", folder.toString(), DESCRIPTION, DRAWS));
            return ExitCode.SUCCESS;
        }
        if (outcome instanceof FitOutcome.NotConverged refused) {
            print(refused.report());
            err().println(words().text("cli.fit.notConverged"));
            refused.report().objections().forEach(objection -> err().println(objection));
            return ExitCode.NOT_CONVERGED;
        }
        err().println(words().text("cli.fit.stopped"));
        return ExitCode.STOPPED;
    }

    private void print(FitReport report) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                Locale.ROOT,
                "%-28s %10s %10s %8s %10s %10s%n",
                "parameter",
                "mean",
                "sd",
                "R-hat",
                "bulk ESS",
                "tail ESS");
        for (ParameterDiagnostic one : report.parameters()) {
            out.printf(
                    Locale.ROOT,
                    "%-28s %10.4f %10.4f %8.5f %10.0f %10.0f%n",
                    one.name(),
                    one.mean(),
                    one.sd(),
                    one.rHat(),
                    one.bulkSize(),
                    one.tailSize());
        }
        out.println(words().text("cli.fit.divergences", report.divergences(), report.transitions()));
        out.flush();
    }

    private void write(FittedModel model) {
        ByteArrayOutputStream description = new ByteArrayOutputStream();
        ByteArrayOutputStream draws = new ByteArrayOutputStream();
        try {
            FittedModelWriter.write(model, description, draws);
        } catch (IOException impossible) {
            throw new IllegalStateException("writing to memory", impossible);
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(DESCRIPTION, description.toByteArray());
        files.put(DRAWS, draws.toByteArray());
        try {
            new SafeFolder().write(folder, files);
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
