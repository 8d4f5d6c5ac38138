package org.pulseplan.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the hazard log and the tests together: every control has a test that names its hazard, and the reverse. */
class HazardLogTest {
    private static final Path LOG = Path.of("docs", "hazards.md");

    /** The least that the published failures and traps add up to. */
    private static final int LEAST = 29;

    private static final String GOOD = """
            | H-01 | dose too high | critical | occasional | remote | controlled |
            | H-02 | no record | serious | frequent | frequent | open |

            ### H-01 dose too high

            - **Cause:** a comma
            - **Harm:** lung
            - **Control:** refused
            - **Shown by:** `ATest.one`
            - **Risk left:** little

            ### H-02 no record

            - **Cause:** paper
            - **Harm:** a second dose
            - **Open:** no treatment record yet
            - **Risk left:** as before
            """;

    private static final Marks MARKS = new Marks(Set.of("ATest.one", "ATest.two"), Map.of("H-01", Set.of("ATest.one")));

    @Test
    void everyControlHasItsTestAndEveryTestItsHazard() throws IOException {
        HazardLog log = new HazardLog(Files.readString(LOG));
        assertThat(log.faults(Marks.ofTheProgram())).isEmpty();
        assertThat(log.rows()).hasSizeGreaterThanOrEqualTo(LEAST);
    }

    /** Each failure that others shipped and each trap of the procedure rules is a row whose last column names its hazards. */
    @Test
    void everyPublishedFailureAndTrapHasItsHazard() throws IOException {
        String text = Files.readString(LOG);
        Set<String> hazards = new HashSet<>();
        Matcher section = Pattern.compile("(?m)^### (H-\\d+) ").matcher(text);
        while (section.find()) {
            hazards.add(section.group(1));
        }
        List<String> rows = text.substring(text.indexOf("| failure or trap |"))
                .lines()
                .skip(2)
                .filter(line -> line.startsWith("|"))
                .toList();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(LEAST).allSatisfy(row -> {
            String[] cells = row.split("\\|");
            assertThat(cells).hasSize(4);
            assertThat(hazards).containsAll(List.of(cells[3].strip().split(", ")));
        });
    }

    @Test
    void aLogThatAgreesWithItsTestsHasNoFault() {
        assertThat(new HazardLog(GOOD).faults(MARKS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "`ATest.one`    | as seen by eye   | its control has no test",
                "`ATest.one`    | `ATest.gone`     | there is no test ATest.gone",
                "`ATest.one`    | `ATest.one` and `ATest.two` | ATest.two does not name the hazard",
                "### H-02 no record | ### H-02 other words | do not name the same hazards",
                "### H-02 no record | ### H-01 dose too high | H-01 is there twice",
                "**Harm:** lung | **Trouble:** lung | lacks Harm",
                "**Open:** no treatment record yet | **Open:** | lacks Open",
            })
    void aPlantedFaultIsFound(String instead, String planted, String found) {
        assertThat(new HazardLog(GOOD.replace(instead, planted)).faults(MARKS)).anyMatch(one -> one.contains(found));
    }

    @Test
    void aTestThatNamesNoHazardOfTheLogIsFound() {
        Marks stray = new Marks(MARKS.all(), Map.of("H-01", Set.of("ATest.one"), "H-77", Set.of("ATest.two")));
        assertThat(new HazardLog(GOOD).faults(stray)).anyMatch(one -> one.startsWith("H-77 is named by"));
    }

    @Test
    void aTestThatTheLogForgetsIsFound() {
        Marks more = new Marks(MARKS.all(), Map.of("H-01", Set.of("ATest.one", "ATest.two")));
        assertThat(new HazardLog(GOOD).faults(more)).contains("H-01: the log does not name ATest.two");
    }
}
