package org.pulseplan.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pulseplan.entry.Answer;
import org.pulseplan.knowledge.EntryLimits;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.response.Treatment;
import org.pulseplan.response.fit.LocalLesion;
import org.pulseplan.text.Language;

class OutcomeReaderTest {
    private static final String HEADING =
            "patient,lesion,treated_on,longest_diameter_mm,depth_mm,er_positive,treatment,hexagonal_array,response\n";
    private static final Language WORDS = Language.of(Locale.UK);

    private final OutcomeReader reader = new OutcomeReader(new EntryLimits(KnowledgeBase.shipped()));

    @Test
    void aGoodRowIsReadWithItsUnitsAndWhatIsNotKnown() {
        OutcomesRead read = read(HEADING + "P1,L1,2025-03-09,18.5,,yes,iv_bleomycin,no,PR\n");
        assertThat(read.faults()).isEmpty();
        TreatedLesion row = read.good().get(0);
        assertThat(row.row()).isEqualTo(2);
        assertThat(row.outcome().lesion().longestDiameterMm()).isEqualTo(18.5);
        assertThat(row.outcome().lesion().depthMm()).isEqualTo(OptionalDouble.empty());
        assertThat(row.outcome().lesion().treatment()).isEqualTo(Treatment.INTRAVENOUS_BLEOMYCIN);
        assertThat(row.outcome().result()).isEqualTo(LocalLesion.Result.PARTIAL);
        assertThat(row.covariates().erPositive()).isEqualTo(Answer.YES);
        assertThat(row.covariates().visceral()).isEqualTo(Answer.NOT_KNOWN);
        assertThat(row.predictedComplete()).isEmpty();
    }

    /** Sizes in centimetres would make each lesion ten times too small: the heading is refused, and no row is good. */
    @Test
    void aHeadingInAnotherUnitIsRefusedByNameAndNoRowIsTaken() {
        OutcomesRead read = read(HEADING.replace("longest_diameter_mm", "longest_diameter_cm")
                + "P1,L1,2025-03-09,1.85,5,yes,iv_bleomycin,no,PR\n");
        assertThat(read.good()).isEmpty();
        assertThat(said(read))
                .contains("1: The heading \"longest_diameter_cm\" names another unit: this column is read as"
                        + " \"longest_diameter_mm\". Convert its values and rename it.")
                .contains("1: The heading \"longest_diameter_mm\" is missing.");
    }

    @Test
    void eachFaultOfARowIsNamedAtItsRowInTheUsersWords() {
        OutcomesRead read = read(HEADING
                + "P1,L1,2025-03-09,18,5,yes,iv_bleomycin,no,CR\n"
                + "P2,L1,09/03/2025,1850,5,maybe,iv_bleomycin,no,\n"
                + "P3,L1,2025-03-09,12 mm,5,no,calcium,,CR\n"
                + "P4,L1,2025-03-09,0,5,no,it_bleomycin,no\n");
        assertThat(read.good()).hasSize(1);
        assertThat(read.faultyRows()).isEqualTo(3);
        assertThat(said(read))
                .contains("3: treated_on: \"09/03/2025\" is not a day written as year-month-day, such as 2026-03-09.")
                .anyMatch(one -> one.startsWith("3: longest_diameter_mm: 1850 is not possible; from "))
                .contains("3: er_positive: \"maybe\" is not yes, no or unknown.")
                .contains("3: response: nothing is entered.")
                .contains("4: longest_diameter_mm: \"12 mm\" is not a number with a point, without a unit.")
                .anyMatch(one -> one.startsWith("4: treatment: \"calcium\" is none of: it_bleomycin, it_cisplatin"))
                .contains("5: The row has 8 cells, the heading has 9.");
    }

    @Test
    void aLesionThatStandsTwiceForOneSessionIsTakenFromNeitherRow() {
        OutcomesRead read = read(HEADING
                + "P1,L1,2025-03-09,18,5,yes,iv_bleomycin,no,CR\n"
                + "P1,L1,2025-03-09,18,5,yes,iv_bleomycin,no,PD\n"
                + "P1,L1,2025-09-09,18,5,yes,iv_bleomycin,no,PD\n"
                + "P1,L2,2025-03-09,18,5,no,iv_bleomycin,no,PD\n");
        assertThat(read.good()).extracting(TreatedLesion::row).containsExactly(4);
        assertThat(said(read)).hasSize(3).allMatch(one -> one.matches("[235]: The .*"));
    }

    @Test
    void whatCouldNotBeJudgedIsCountedAndIsNoFault() {
        OutcomesRead read = read(HEADING + "P1,L1,2025-03-09,18,5,yes,iv_bleomycin,no,NE\n");
        assertThat(read.faults()).isEmpty();
        assertThat(read.good()).isEmpty();
        assertThat(read.notEvaluable()).isEqualTo(1);
    }

    @Test
    void whatIsNotATableIsRefusedInOneSentence() {
        assertThat(said(read("patient,\"unclosed\nP1"))).hasSize(1);
        assertThat(said(read(""))).containsExactly("1: The file is empty.");
        assertThat(reader.read(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1}).faults())
                .hasSize(1);
    }

    @Test
    void aHundredThousandRowsAreReadInSecondsWithEveryFaultNamed() {
        StringBuilder text = new StringBuilder(HEADING);
        for (int i = 0; i < 100_000; i++) {
            text.append("P").append(i).append(",L1,2025-03-09,");
            text.append(i % 10 == 0 ? "x" : "18").append(",5,yes,iv_bleomycin,no,CR\n");
        }
        long start = System.nanoTime();
        OutcomesRead read = read(text.toString());
        assertThat(read.rows()).isEqualTo(100_000);
        assertThat(read.faults()).hasSize(10_000);
        assertThat(read.good()).hasSize(90_000);
        assertThat((System.nanoTime() - start) / 1e9).isLessThan(30);
    }

    @Test
    void theExampleInTheDocumentationIsReadWithoutAFault() throws java.io.IOException {
        OutcomesRead read =
                reader.read(java.nio.file.Files.readAllBytes(java.nio.file.Path.of("docs", "outcomes-example.csv")));
        assertThat(said(read)).isEmpty();
        assertThat(read.good()).hasSizeGreaterThan(5);
    }

    private OutcomesRead read(String text) {
        return reader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> said(OutcomesRead read) {
        return read.faults().stream()
                .map(fault -> fault.row() + ": " + WORDS.say(fault.said()).replace('\u00a0', ' '))
                .collect(Collectors.toList());
    }
}
