package org.pulseplan.response.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EvidenceReaderTest {
    private static final String STORED = stored();

    @Test
    void storedEvidenceHoldsNineSeriesElevenEffectsAndAJudgementOnEachCoefficient() throws IOException {
        Evidence evidence = read(STORED);
        assertThat(evidence.arms()).hasSize(9);
        assertThat(evidence.contrasts()).hasSize(11);
        assertThat(evidence.judgements()).extracting(Judgement::coefficient).containsExactly(Coefficient.values());
        assertThat(evidence.version()).isEqualTo("2026.11");
    }

    @Test
    void fingerprintIsThatOfTheBytes() throws IOException {
        // sha256sum of the file handed over with the task's data.
        assertThat(read(STORED).sha256()).isEqualTo("350d6fbb9b105faae2adc7ee9eade6893304fc6c5016bfbc5cc6637352a22173");
    }

    @Test
    void whatASeriesReportsReplacesTheDefaultMixKeyByKey() throws IOException {
        Arm large = read(STORED).arms().stream()
                .filter(arm -> arm.id().equals("matthiessen2012"))
                .findFirst()
                .orElseThrow();
        assertThat(large.mix().sizeMedianMm()).isEqualTo(80);
        assertThat(large.mix().depthSdMm()).as("not reported, so the default").isEqualTo(5);
        assertThat(large.reported()).contains("size_median_mm").doesNotContain("depth_sd_mm");
    }

    @Test
    void lesionsOfOnePatientAreCountedWherePatientsArePublished() throws IOException {
        Evidence evidence = read(STORED);
        assertThat(evidence.arms().get(8).id()).isEqualTo("bourke2017");
        assertThat(evidence.arms().get(8).lesionsPerPatient()).isCloseTo(202.0 / 24, within(1e-12));
    }

    @Test
    void widenedEvidenceHasALargerVariance() throws IOException {
        Contrast size = read(STORED).contrasts().get(0);
        assertThat(size.id()).isEqualTo("mali2013-size");
        assertThat(size.variance()).isCloseTo(0.2 * 0.2 / 0.5, within(1e-15));
    }

    @Test
    void anUnknownKeyIsRefusedWithItsPlace() {
        assertRefused(STORED.replace("\"patients\": 113", "\"pateints\": 113"), "arms[7]", "pateints");
        assertRefused(STORED.replace("\"relevance\": 0.5", "\"relevence\": 0.5"), "contrasts[0]", "relevance");
        assertRefused(STORED.replace("\"size_gsd\": 1.6", "\"size_sd\": 1.6"), "arms[6].mix", "size_sd");
    }

    @Test
    void aMissingKeyIsRefusedWithItsPlace() {
        assertRefused(STORED.replaceFirst("\"se\": 0.2,", ""), "contrasts[0]", "\"se\" is missing");
        assertRefused(STORED.replaceFirst("\"version\": \"2026.11\",", ""), "\"version\" is missing");
    }

    @Test
    void countsThatCannotBeTrueAreRefused() {
        assertRefused(STORED.replace("\"complete\": 45", "\"complete\": 65"), "arms[0].complete", "at most 64");
        assertRefused(STORED.replace("\"objective\": 64", "\"objective\": 88"), "arms[0].objective", "at most 87");
        assertRefused(STORED.replace("\"n\": 87", "\"n\": 87.5"), "arms[0].n", "whole number");
        assertRefused(STORED.replace("\"n\": 87", "\"n\": \"87\""), "arms[0].n", "whole number");
    }

    @Test
    void aShareAboveOneASpreadOfZeroAndAnUnknownGradeAreRefused() {
        assertRefused(STORED.replaceFirst("\"er_negative\": 0.27", "\"er_negative\": 27"), "default_mix.er_negative");
        assertRefused(STORED.replaceFirst("\"se\": 0.2", "\"se\": 0"), "contrasts[0].se", "above 0");
        assertRefused(STORED.replaceFirst("\"grade\": \"weak\"", "\"grade\": \"strong\""), "grade");
        assertRefused(STORED.replaceFirst("\"unit\": \"lesion\"", "\"unit\": \"nodule\""), "arms[7].unit");
    }

    @Test
    void aCoefficientJudgedTwiceAndAnIdUsedTwiceAreRefused() {
        assertRefused(
                STORED.replace("\"coefficient\": \"cisplatin\"", "\"coefficient\": \"visceral\""), "not judged twice");
        assertRefused(STORED.replace("\"id\": \"bourke2017\"", "\"id\": \"cabula2015\""), "cabula2015", "twice");
    }

    @Test
    void aDoubledKeyACutFileAndTrailingTextAreRefused() {
        assertRefused(STORED.replaceFirst("\"n\": 87,", "\"n\": 87, \"n\": 88,"), "Duplicate");
        assertRefused(STORED.substring(0, STORED.length() / 2), "not readable as JSON");
        assertRefused(STORED + "{}", "not readable as JSON");
        assertRefused("", "expected");
        assertRefused("[]", "an object");
    }

    private static void assertRefused(String json, String... words) {
        assertThat(json).isNotEqualTo(STORED);
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(ResponseDataException.class)
                .hasMessageContainingAll(words)
                .hasMessageContaining("evidence.json");
    }

    private static Evidence read(String json) throws IOException {
        return EvidenceReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "evidence.json");
    }

    private static String stored() {
        try (InputStream stream =
                EvidenceReaderTest.class.getResourceAsStream("/org/pulseplan/knowledge/response-evidence.json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
