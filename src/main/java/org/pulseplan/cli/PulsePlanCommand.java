package org.pulseplan.cli;

import java.io.PrintWriter;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.knowledge.KnowledgeException;
import org.pulseplan.program.ErrorCode;
import org.pulseplan.program.LogFile;
import org.pulseplan.program.ProgramVersion;
import org.pulseplan.response.StoredResponseModel;
import org.pulseplan.response.evidence.Evidence;
import org.pulseplan.response.evidence.ResponseDataException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
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

    @Spec
    private @SuppressWarnings("NullAway.Init") CommandSpec spec;

    /** Runs one command and returns its exit code; see {@link ExitCode}. */
    public static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        CommandLine line = new CommandLine(new PulsePlanCommand());
        line.setOut(out).setErr(err);
        line.setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, command.getErr()));
        line.setParameterExceptionHandler((misused, given) -> hint(misused));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(HELP_WIDTH);
        int code = line.execute(arguments);
        out.flush();
        err.flush();
        return code;
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
                .println(CommandTexts.english()
                        .text("cli.hint", command.getCommandSpec().qualifiedName()));
        return ExitCode.USAGE;
    }

    /** One sentence; where it happened stands in the log. */
    private static int explain(Exception failure, PrintWriter err) {
        if (failure instanceof CommandFailure known) {
            err.println(known.getMessage());
            return known.exitCode();
        }
        if (failure instanceof KnowledgeException || failure instanceof ResponseDataException) {
            err.println(failure.getMessage());
            return ExitCode.DEFECT;
        }
        String code = ErrorCode.report(failure);
        err.println(CommandTexts.english().text("cli.defect", code, LogFile.path()));
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
