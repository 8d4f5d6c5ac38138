package org.pulseplan.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pulseplan.cli.Workbench;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.worklist.CaseHeading;
import org.pulseplan.worklist.CaseId;
import org.pulseplan.worklist.CaseRecords;

/** The program is killed while it keeps a case: what it had said to be kept is there. More kills with -Dkills=1000. */
class KillTest {
    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final int LONGEST_MILLIS = 400;

    @TempDir
    private Path folder;

    @Test
    @Hazard("H-99")
    void whatWasSaidToBeKeptIsThereAfterTheProgramWasKilled() throws Exception {
        SplittableRandom random = new SplittableRandom(11);
        for (int kill = 0; kill < KILLS; kill++) {
            String[] said = lastWords(random.nextInt(LONGEST_MILLIS)).split(" ");
            CaseRecords records = records();
            CaseRecords.Kept kept = records.open(new CaseId(said[0]));
            assertThat(kept.heading().version())
                    .as("kill %d", kill)
                    .isBetween(Long.parseLong(said[1]), Long.parseLong(said[1]) + 1);
            assertThat(kept.heading().who().number())
                    .isEqualTo(
                            kept.heading().version() == 1
                                    ? CaseHeading.Who.of(kept.draft()).number()
                                    : Optional.of("N-" + kept.heading().version()));
            assertThat(kept.draft()).isEqualTo(records.open(new CaseId(said[0])).draft());
            assertThat(records.headings()).hasSize(kill + 1);
        }
    }

    /** Lets a writer work for so long after its first case, kills it, and returns the last line that it finished. */
    private String lastWords(int millis) throws IOException, InterruptedException {
        Path said = Files.createTempFile(folder, "said", "");
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        KilledWriter.class.getName(),
                        file().toString(),
                        key().toString())
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (writer.isAlive() && !Files.readString(said).contains("\n")) {
            Thread.sleep(20);
        }
        Thread.sleep(millis);
        writer.destroyForcibly().waitFor();
        String lines = Files.readString(said);
        String[] finished = lines.substring(0, lines.lastIndexOf('\n')).split("\n");
        return finished[finished.length - 1];
    }

    private CaseRecords records() throws Exception {
        return new RecordsFile(file(), key(), Workbench.shipped(Locale.UK).store(), Clock.systemUTC()).open();
    }

    private Path file() {
        return folder.resolve("records.db");
    }

    private Path key() {
        return folder.resolve("key").resolve("records.key");
    }
}
