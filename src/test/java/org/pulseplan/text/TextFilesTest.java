package org.pulseplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files of texts: one text a name. A second one would win silently, and one of the two would never be read. */
class TextFilesTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/pulseplan/text");

    @Test
    void everyTextIsThereOnceAndNothingElseStandsBetween() throws IOException {
        for (Path file : files()) {
            Set<String> names = new HashSet<>();
            for (String line : entries(file)) {
                assertThat(line).as(file.getFileName().toString()).matches("[A-Za-z][\\w.-]* ?=.*");
                String name = line.substring(0, line.indexOf('=')).strip();
                assertThat(names.add(name))
                        .as("%s in %s, once", name, file.getFileName())
                        .isTrue();
            }
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(FOLDER)) {
            List<Path> found =
                    all.filter(file -> file.toString().endsWith(".properties")).toList();
            assertThat(found).isNotEmpty();
            return found;
        }
    }

    /** The entries of a file, each with the lines that continue it. */
    private static List<String> entries(Path file) throws IOException {
        String joined = Files.readString(file).replaceAll("\\\\\r?\n\\s*", "");
        return joined.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
