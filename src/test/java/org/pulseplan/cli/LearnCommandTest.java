package org.pulseplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearnCommandTest {
    private static final Path EXAMPLE = Path.of("docs", "outcomes-example.csv");

    @TempDir
    private Path folder;

    @Test
    void aFileWithAFaultWritesNothingAndNamesTheRow() throws IOException {
        CommandRun run = CommandRun.of("learn", withAFault().toString(), "--out", out().toString(), "--no-fit");
        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err())
                .contains("Row 3: ")
                .contains("1 of 8 rows have faults, 6 can be used; nothing was written");
        assertThat(out()).doesNotExist();
    }

    @Test
    void goodRowsAreKeptOnlyWhenTheUserSaysSo() throws IOException {
        CommandRun run = CommandRun.of(
                "learn", withAFault().toString(), "--out", out().toString(), "--no-fit", "--keep-good-rows");
        assertThat(run.code()).isEqualTo(ExitCode.SUCCESS);
        assertThat(Files.readString(out().resolve("learning-report.md")))
                .contains("8 rows, 6 used, 1 left out with faults, 1 not evaluable")
                .contains("- row 3: ")
                .contains("The drift alarm is quiet");
        assertThat(out().resolve("own-response-model.json")).doesNotExist();
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        CommandRun run = CommandRun.of("learn", "no-such.csv", "--out", out().toString());
        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("no-such.csv cannot be read.");
    }

    /** The diameter of the second lesion as if it had been entered in another unit. */
    private Path withAFault() throws IOException {
        Path file = folder.resolve("outcomes.csv");
        Files.writeString(file, Files.readString(EXAMPLE).replace(",22.5,", ",22500,"));
        return file;
    }

    private Path out() {
        return folder.resolve("out");
    }
}
