package org.pulseplan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pulseplan.cli.Workbench;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.plan.SampleCase;

class SampleCasesTest {
    private static final Path FOLDER = Path.of("sample-data");

    private final Workbench bench = Workbench.shipped(Locale.UK);
    private final List<SampleCase> samples = new SampleCases(bench.store(), bench.language()).all();

    @Test
    void theIndexNamesExactlyTheFilesThatAreThere() throws Exception {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json")))
                    .containsExactlyInAnyOrderElementsOf(SampleCases.names());
        }
    }

    @Test
    void everySampleIsInventedAndSaysSo() {
        assertThat(samples).hasSizeGreaterThanOrEqualTo(8).allSatisfy(sample -> {
            assertThat(sample.draft().invented()).isTrue();
            assertThat(sample.draft().patient().entries().known(PatientFields.NUMBER))
                    .hasValueSatisfying(number -> assertThat(number).startsWith("SAMPLE-"));
            assertThat(sample.title()).isNotBlank();
        });
        assertThat(samples.stream().map(SampleCase::title)).doesNotHaveDuplicates();
    }

    /** So that a sample that is opened and saved unchanged stays the same file. */
    @Test
    void everySampleStandsInTheFileAsTheProgramWritesIt() throws Exception {
        for (String name : SampleCases.names()) {
            String text = Files.readString(FOLDER.resolve(name), StandardCharsets.UTF_8);
            assertThat(CaseWriter.write(bench.store().open(FOLDER.resolve(name))))
                    .as(name)
                    .isEqualTo(text);
        }
    }
}
