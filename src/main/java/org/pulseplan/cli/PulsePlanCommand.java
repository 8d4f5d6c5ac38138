package org.pulseplan.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.knowledge.KnowledgeException;
import org.pulseplan.program.ErrorCode;
import org.pulseplan.program.LogFile;
import org.pulseplan.program.ProgramVersion;
import org.pulseplan.response.StoredResponseModel;
import org.pulseplan.response.evidence.Evidence;
import org.pulseplan.response.evidence.ResponseDataException;
import org.pulseplan.text.Tongue;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The headless commands. Their words stand in the texts of the cli room. */
@Command(
        name = "pulseplan",
        resourceBundle = "org.pulseplan.text.cli",
        versionProvider = PulsePlanCommand.Versions.class,
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        subcommands = {
            PlanCommand.class,
            FitCommand.class,
            ValidateCommand.class,
            LearnCommand.class,
            SelfTestCommand.class,
            ProfileCommand.class
        })
public final class PulsePlanCommand implements Runnable {
    private static final int HELP_WIDTH = 110;
    private static final String LANGUAGE = "--language";
    static final String LOCALE = "--locale";

    @Spec
    private @SuppressWarnings("NullAway.Init") CommandSpec spec;

    @Option(
            names = LANGUAGE,
            paramLabel = "en|de|it",
            scope = CommandLine.ScopeType.INHERIT,
            descriptionKey = "language")
    private @Nullable Tongue named;

    private final Tongue tongue;

    /** @param tongue in which this run speaks, from its first word on: also where the rest is not understood */
    private PulsePlanCommand(Tongue tongue) {
        this.tongue = tongue;
    }

    Tongue tongue() {
        return tongue;
    }

    /** Whether the language was asked for by its own option, and does not only follow the habits of a locale. */
    boolean languageNamed() {
        return named != null;
    }

    /** Runs one command and returns its exit code; see {@link ExitCode}. */
    public static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        Tongue tongue = asked(arguments);
        CommandLine line = new CommandLine(new PulsePlanCommand(tongue));
        line.setOut(out).setErr(err);
        line.setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, command));
        line.setParameterExceptionHandler((misused, given) -> hint(misused));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setResourceBundle(CommandTexts.in(tongue).room("cli"));
        line.registerConverter(Tongue.class, PulsePlanCommand::tongue);
        line.setUsageHelpWidth(HELP_WIDTH);
        int code = line.execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    /** Help is written before the options are read, so that the language is looked for first. */
    private static Tongue asked(String[] arguments) {
        return value(LANGUAGE, arguments)
                .flatMap(Tongue::tagged)
                .or(() -> value(LOCALE, arguments).map(Locale::forLanguageTag).flatMap(Tongue::of))
                .filter(Tongue.whole()::contains)
                .orElse(Tongue.ENGLISH);
    }

    private static Optional<String> value(String option, String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith(option + "=")) {
                return Optional.of(arguments[i].substring(option.length() + 1));
            }
            if (arguments[i].equals(option) && i + 1 < arguments.length) {
                return Optional.of(arguments[i + 1]);
            }
        }
        return Optional.empty();
    }

    private static Tongue tongue(String tag) {
        return Tongue.tagged(tag)
                .filter(Tongue.whole()::contains)
                .orElseThrow(() -> new CommandLine.TypeConversionException(
                        CommandTexts.english().text("cli.language", tag)));
    }

    /** Without a command: only options such as --help make sense here. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), spec.resourceBundle().getString("cli.noCommand"));
    }

    /** One sentence, and where to read more; not the whole help, in which the sentence would be lost. */
    private static int hint(CommandLine.ParameterException misused) {
        CommandLine command = misused.getCommandLine();
        command.getErr().println(misused.getMessage());
        command.getErr()
                .println(CommandTexts.of(command.getCommandSpec())
                        .text("cli.hint", command.getCommandSpec().qualifiedName()));
        return ExitCode.USAGE;
    }

    /** One sentence; where it happened stands in the log. */
    private static int explain(Exception failure, CommandLine command) {
        PrintWriter err = command.getErr();
        if (failure instanceof CommandFailure known) {
            err.println(known.getMessage());
            return known.exitCode();
        }
        if (failure instanceof KnowledgeException || failure instanceof ResponseDataException) {
            err.println(failure.getMessage());
            return ExitCode.DEFECT;
        }
        String code = ErrorCode.report(failure);
        err.println(CommandTexts.of(command.getCommandSpec()).text("cli.defect", code, LogFile.path()));
        return ExitCode.DEFECT;
    }

    /** What --version prints: program, knowledge base and evidence. */
    static final class Versions implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            KnowledgeBase knowledge = KnowledgeBase.shipped();
            Evidence evidence = StoredResponseModel.evidence();
            return new String[] {
                CommandTexts.english()
                        .text(
                                "cli.version",
                                ProgramVersion.current(),
                                knowledge.version(),
                                knowledge.fingerprint(),
                                evidence.version(),
                                evidence.sha256())
            };
        }
    }
}
