package org.pulseplan.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.pulseplan.selftest.Verdict;
import org.pulseplan.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Replays doses and predictions whose answers are known. */
@Command(name = "self-test")
final class SelfTestCommand implements Callable<Integer> {

    @Spec
    private @SuppressWarnings("NullAway.Init") CommandSpec spec;

    @Override
    public Integer call() {
        Verdict verdict = Workbench.shipped(Locale.UK).selfTest().run();
        PrintWriter out = spec.commandLine().getOut();
        for (String line : new PulsePlanCommand.Versions().getVersion()) {
            out.println(line);
        }
        if (verdict.passed()) {
            out.println(words().text("cli.selftest.passed", verdict.compared()));
            return ExitCode.SUCCESS;
        }
        PrintWriter err = spec.commandLine().getErr();
        verdict.differences()
                .forEach(one -> err.println(words().text(
                                "cli.selftest.difference",
                                one.file(),
                                one.name(),
                                String.valueOf(one.expected()),
                                one.found())));
        err.println(words().text("cli.selftest.failed", verdict.differences().size(), verdict.compared()));
        return ExitCode.DEFECT;
    }

    private Language words() {
        return CommandTexts.of(spec);
    }
}
