package org.pulseplan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFolderTest {
    private static final IOException NO_SPACE = new IOException("No space left on device");
    private static final List<String> NAMES = List.of("one", "two", "three");

    private final StoreBench bench = new StoreBench();

    @TempDir
    private Path folder;

    @Test
    void allFilesAreWrittenAndOldOnesReplaced() throws Exception {
        new SafeFolder().write(folder.resolve("a/b"), contents("old"));
        new SafeFolder().write(folder.resolve("a/b"), contents("new"));
        assertHolds(folder.resolve("a/b"), "new");
    }

    /** Three files to make, to set aside and to put in place: whichever step fails, there is no mixture of old and new. */
    @Test
    void atWhicheverStepItFailsTheOldFilesStandTogether() throws Exception {
        new SafeFolder().write(folder, contents("old"));
        for (int failing = 1; failing <= 9; failing++) {
            FailingDisk disk = new FailingDisk(failing, NO_SPACE, 1);
            String said = refusal(disk, folder);
            assertThat(said).contains("Nothing was written to " + folder, "the disk is full");
            assertHolds(folder, "old");
        }
        FailingDisk enough = new FailingDisk(10, NO_SPACE, 1);
        new SafeFolder(enough).write(folder, contents("new"));
        assertThat(enough.steps).hasSize(9);
        assertHolds(folder, "new");
    }

    @Test
    void atWhicheverStepItFailsAnEmptyFolderStaysEmpty() {
        for (int failing = 1; failing <= 6; failing++) {
            assertThat(refusal(new FailingDisk(failing, NO_SPACE, 1), folder)).contains("Nothing was written");
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void aFolderInThePlaceOfAFileIsNotReplaced() throws Exception {
        Files.createDirectory(folder.resolve("two"));
        assertThat(refusal(new LocalDisk(), folder)).contains("two", "there is a folder");
        assertThat(folder.resolve("one")).doesNotExist();
    }

    @Test
    void aFileInThePlaceOfTheFolderIsSaid() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThat(refusal(new LocalDisk(), file)).contains("a file of this name, not a folder");
        assertThat(file).hasContent("x");
    }

    @Test
    void aLinkToAFolderIsAsGoodAsTheFolder() throws Exception {
        Path real = Files.createDirectory(folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        new SafeFolder().write(link, contents("new"));
        assertHolds(real, "new");
    }

    private static Map<String, byte[]> contents(String text) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        NAMES.forEach(name -> contents.put(name, (text + " " + name).getBytes(StandardCharsets.UTF_8)));
        return contents;
    }

    private static void assertHolds(Path folder, String text) throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(NAMES);
        }
        for (String name : NAMES) {
            assertThat(folder.resolve(name)).hasContent(text + " " + name);
        }
    }

    private String refusal(Disk disk, Path target) {
        SafeFolder.Refused refused = catchThrowableOfType(
                SafeFolder.Refused.class, () -> new SafeFolder(disk).write(target, contents("new")));
        assertThat(refused).isNotNull();
        return bench.language.say(refused.reason());
    }
}
