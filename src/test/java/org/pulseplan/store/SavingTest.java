package org.pulseplan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.plan.CaseStoreException;
import org.pulseplan.plan.Decisions;
import org.pulseplan.plan.GivenReason;
import org.pulseplan.plan.PlanDraft;

class SavingTest {
    private static final IOException NO_SPACE = new IOException("No space left on device");

    private final StoreBench bench = new StoreBench();
    private PlanDraft before;
    private PlanDraft after;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void twoStatesOfACase() throws Exception {
        before = bench.drafts(1).next(StoreBench.QUESTIONS);
        after = bench.drafts(2).next(StoreBench.QUESTIONS);
        file = folder.resolve("case.json");
        bench.store().save(before, file);
    }

    @Test
    @Hazard("H-66")
    void theFileBeforeIsKeptAsBackup() throws Exception {
        JsonCaseStore store = bench.store();
        store.open(file);
        store.save(after, file);
        assertThat(store.open(file)).isEqualTo(after);
        assertThat(store.open(folder.resolve("case.json.bak"))).isEqualTo(before);
        assertOnlyCaseAndBackup();
    }

    /** Reading the old, writing the new, writing and placing the backup, placing the new: each may be the one that fails. */
    @Test
    @Hazard("H-66")
    void atWhicheverStepTheDiskFillsUpTheOldFileStaysAndTheMessageSaysSo() throws Exception {
        byte[] old = Files.readAllBytes(file);
        FailingDisk counting = new FailingDisk(0, NO_SPACE, 0);
        bench.store(counting).save(after, folder.resolve("other.json"));
        Files.delete(folder.resolve("other.json"));
        int steps = stepsOfAReplacement();
        assertThat(steps).isEqualTo(5);
        for (int failing = 1; failing <= steps; failing++) {
            JsonCaseStore store = bench.store(new FailingDisk(failing, NO_SPACE, 10));
            String said = refusal(store, after, file);
            assertThat(said)
                    .as("step %d", failing)
                    .contains("case.json was not saved", "the disk is full", "unchanged");
            assertThat(file).hasBinaryContent(old);
            assertOnlyCaseAndBackup();
        }
        assertThat(bench.store().open(file)).isEqualTo(before);
    }

    @Test
    void theMessageNamesTheReason() {
        assertThat(refusal(failing(new AccessDeniedException("x")), after, file))
                .contains("not permitted to write");
        assertThat(refusal(failing(new NoSuchFileException("x")), after, file)).contains("folder does not exist");
        assertThat(refusal(failing(new IOException("Input/output error")), after, file))
                .contains("the computer says \"Input/output error\"");
    }

    @Test
    void aFolderThatIsGoneIsNamed() {
        Path gone = folder.resolve("gone/case.json");
        assertThat(refusal(bench.store(), after, gone)).contains(gone.toString(), "folder does not exist");
    }

    @Test
    void aFolderOrALinkOfThatNameIsNotReplaced() throws Exception {
        Path directory = Files.createDirectory(folder.resolve("directory.json"));
        assertThat(refusal(bench.store(), after, directory)).contains("there is a folder");
        assertThat(directory).isEmptyDirectory();
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        assertThat(refusal(bench.store(), after, link)).contains("link to another place");
        assertThat(bench.store().open(file)).isEqualTo(before);
    }

    @Test
    void aFileThatCouldNotBeReadIsNeverOverwritten() throws Exception {
        Files.writeString(file, "not a case");
        JsonCaseStore store = bench.store();
        assertThat(catchThrowableOfType(CaseStoreException.class, () -> store.open(file)))
                .isNotNull();
        assertThat(refusal(store, after, file)).contains("not a case that this program can read");
        assertThat(file).hasContent("not a case");
        assertThat(folder.resolve("case.json.bak")).doesNotExist();
    }

    @Test
    @Hazard("H-70")
    void aChangeBySomeoneElseIsSeenAndNotOverwritten() throws Exception {
        JsonCaseStore mine = bench.store();
        mine.open(file);
        PlanDraft theirs = bench.drafts(3).next(StoreBench.QUESTIONS);
        bench.store().save(theirs, file);
        assertThat(refusal(mine, after, file)).contains("changed by someone else since it was opened");
        assertThat(bench.store().open(file)).isEqualTo(theirs);
        mine.open(file);
        mine.save(after, file);
        assertThat(bench.store().open(file)).isEqualTo(after);
    }

    @Test
    @Hazard("H-70")
    void savingTwiceInARowIsNoChangeBySomeoneElse() throws Exception {
        JsonCaseStore store = bench.store();
        store.open(file);
        store.save(after, file);
        store.save(before, file);
        assertThat(store.open(file)).isEqualTo(before);
    }

    @Test
    @Hazard("H-66")
    void whatCouldNotBeReadBackIsNotWritten() throws Exception {
        PlanDraft unreadable = PlanDraft.empty()
                .with(new Decisions(
                        after.decisions().entries(),
                        java.util.Map.of("RULE@PATIENT", new GivenReason("a\u202Eb", "RULE a")),
                        java.util.Map.of()));
        assertThat(refusal(bench.store(), unreadable, file)).contains("at reasons[", "invisible control characters");
        assertThat(bench.store().open(file)).isEqualTo(before);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void whoMayReadTheOldFileMayReadTheNewOne() throws Exception {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        bench.store().save(after, file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw----");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aReadOnlyFolderIsSaidAndTheOldFileStays() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            Assumptions.assumeFalse(Files.isWritable(folder), "this user may write everywhere");
            assertThat(refusal(bench.store(), after, file)).contains("not permitted to write", "unchanged");
            assertThat(bench.store().open(file)).isEqualTo(before);
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private int stepsOfAReplacement() throws CaseStoreException, IOException {
        Path copy = Files.copy(file, folder.resolve("copy.json"));
        FailingDisk counting = new FailingDisk(0, NO_SPACE, 0);
        bench.store(counting).save(after, copy);
        Files.delete(copy);
        Files.delete(folder.resolve("copy.json.bak"));
        return counting.steps.size();
    }

    private JsonCaseStore failing(IOException failure) {
        return bench.store(new FailingDisk(1, failure, Long.MAX_VALUE));
    }

    private void assertOnlyCaseAndBackup() throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString())).isSubsetOf("case.json", "case.json.bak");
        }
    }

    private String refusal(JsonCaseStore store, PlanDraft draft, Path target) {
        CaseStoreException refused = catchThrowableOfType(CaseStoreException.class, () -> store.save(draft, target));
        assertThat(refused).isNotNull();
        return bench.said(refused);
    }
}
