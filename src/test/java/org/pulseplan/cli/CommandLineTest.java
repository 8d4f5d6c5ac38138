package org.pulseplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.response.fit.FitSettings;
import picocli.CommandLine;

class CommandLineTest {
    private static final String SAMPLE = "sample-data/few-nodules.json";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"--help", "plan --help", "fit --help"})
    void everyCommandExplainsItselfAndItsExitCodes(String arguments) {
        CommandRun run = CommandRun.of(arguments.split(" "));
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Usage: pulseplan", "Exit codes: 0 done; 2 command not understood", "--version");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "plan --version", "fit --version"})
    void everyCommandNamesItsVersions(String arguments) {
        CommandRun run = CommandRun.of(arguments.split(" "));
        assertThat(run.code()).isZero();
        assertThat(run.out()).matches("(?s)PulsePlan \\d.*, knowledge base .* \\([0-9a-f]{64}\\), .*\\R");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plan|Missing required",
                "plan x.json|'--out=DIR'",
                "plan x.json --out y --colour red|--colour",
                "plan x.json --out y --locale fr|no texts in \"fr\"",
                "plan x.json --out y --paper A3|A3",
                "fit --seed many|many",
                "print x.json|print"
            })
    void whatIsNotUnderstoodIsSaidInOneSentence(String arguments, String said) {
        CommandRun run = CommandRun.of(arguments.split(" "));
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(said, "--help").hasLineCount(2);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aCaseThatIsNotThereIsBadInputAndLeavesNothing() {
        Path out = folder.resolve("out");
        CommandRun run = CommandRun.of("plan", "nowhere.json", "--out", out.toString());
        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).isEqualToIgnoringNewLines("nowhere.json cannot be opened: there is no such file.");
        assertThat(out).doesNotExist();
    }

    @Test
    @Hazard("H-68")
    void aDamagedCaseIsNamedWithItsPlaceAndLeavesNothing() throws Exception {
        Path damaged = folder.resolve("case.json");
        String text = Files.readString(Path.of(SAMPLE)).replace("\"value\": 68,", "\"value\": 68,5,");
        Files.writeString(damaged, text);
        Path out = folder.resolve("out");
        CommandRun run = CommandRun.of("plan", damaged.toString(), "--out", out.toString());
        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err())
                .contains(damaged.toString(), "line 9", "a comma stands inside a number")
                .hasLineCount(1);
        assertThat(out).doesNotExist();
        assertThat(damaged).hasContent(text);
    }

    /** The typeface of the sheets has no sign for it: a name that would print as something else is refused. */
    @Test
    void aNameThatCannotBePrintedIsBadInput() throws Exception {
        Path file = folder.resolve("case.json");
        Files.writeString(file, Files.readString(Path.of(SAMPLE)).replace("Marta Velluti", "\u6f22\u5b57"));
        CommandRun run = CommandRun.of(
                "plan", file.toString(), "--out", folder.resolve("out").toString());
        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("\u6f22").hasLineCount(1);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeWrittenToHasItsOwnExitCode() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "x");
        CommandRun run = CommandRun.of("plan", SAMPLE, "--out", file.toString());
        assertThat(run.code()).isEqualTo(ExitCode.NOT_WRITTEN);
        assertThat(run.err()).contains("Nothing was written to " + file).hasLineCount(1);
        assertThat(file).hasContent("x");
    }

    @Test
    void aCaseCalledPlanIsNotWrittenOverByItsOwnPlan() throws Exception {
        Path file = Files.copy(Path.of(SAMPLE), folder.resolve("plan.json"));
        CommandRun run = CommandRun.of("plan", file.toString(), "--out", folder.toString());
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("is the case itself");
        assertThat(file).hasSameBinaryContentAs(Path.of(SAMPLE));
    }

    @Test
    void aFitThatHasNotConvergedIsRefusedWithItsOwnExitCode() {
        FitSettings tooShort = new FitSettings(4, 200, 50, 1, 0.9, 10);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = new CommandLine(new FitCommand(tooShort))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute("--seed", "1", "--out", folder.toString());
        assertThat(code).isEqualTo(ExitCode.NOT_CONVERGED);
        assertThat(out.toString()).contains("R-hat", "tau_centre");
        assertThat(err.toString()).contains("has not converged", "nothing was written", "effective sample size");
        assertThat(folder).isEmptyDirectory();
    }
}
