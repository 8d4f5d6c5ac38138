package org.pulseplan.response.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.response.evidence.Sha256;

/** The file of an own model: whole, or refused. */
class OwnModelTextTest {
    private static final OwnModel MODEL = OwnModels.better();
    private static final byte[] FILE = OwnModels.TEXT.write(MODEL.local(), MODEL.origin());

    @Test
    void whatIsReadBackIsWhatWasWritten() throws Exception {
        OwnModel read = OwnModels.TEXT.read(FILE);
        assertThat(read.name()).isEqualTo(MODEL.name());
        assertThat(read.origin()).isEqualTo(OwnModels.ORIGIN);
        assertThat(read.local().centreEffect()).isEqualTo(MODEL.local().centreEffect());
        assertThat(OwnModels.TEXT.write(read.local(), read.origin())).isEqualTo(FILE);
    }

    @Test
    void theFileNamesEvidenceOutcomesDayAndProgram() {
        String text = new String(FILE, StandardCharsets.UTF_8);
        assertThat(text)
                .contains(MODEL.local().fit().evidenceSha256(), "a".repeat(64), "\"2026-11-20\"", "\"test\"")
                .contains("\"patients\" : 5", "\"lesions\" : 12");
        assertThat(MODEL.name().fingerprint()).isEqualTo(Sha256.of(FILE));
    }

    /** Any bit of any byte: 300 places by chance, never once read as if nothing had happened. */
    @Test
    @Hazard("H-90")
    void aDamagedFileIsRefusedWhereverItIsDamaged() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = FILE.clone();
            int place = random.nextInt(damaged.length - 2);
            damaged[place] ^= (byte) (1 << random.nextInt(7));
            if (!blank(damaged[place]) || !blank(FILE[place])) {
                assertThatThrownBy(() -> OwnModels.TEXT.read(damaged))
                        .as("byte %d", place)
                        .isInstanceOf(OwnModelRefused.class);
            }
        }
    }

    @Test
    void aFileThatWasCutOffIsRefused() {
        for (int length : new int[] {0, 1, 100, FILE.length / 2, FILE.length - 3}) {
            assertThatThrownBy(() -> OwnModels.TEXT.read(java.util.Arrays.copyOf(FILE, length)))
                    .as("%d bytes", length)
                    .isInstanceOf(OwnModelRefused.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "pulseplan-own-response/1, pulseplan-case/1, ownmodel.foreign",
        "pulseplan-own-response/1, pulseplan-own-response/2, ownmodel.newer",
        "\"lesions\" : 12, \"lesions\" : 13, ownmodel.changed",
        "\"lesions\" : 12, \"lesions\" : \"12\", ownmodel.changed",
        "\"lesions\" : 12, \"lessons\" : 12, ownmodel.damaged"
    })
    @Hazard("H-90")
    void whatIsWrongIsSaid(String from, String to, String key) {
        String text = new String(FILE, StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        assertRefused(text.replace(from, to), key);
    }

    /** Sealed as if it had been written so: only the evidence is another one. */
    @Test
    @Hazard("H-90")
    void aModelOfOtherEvidenceIsRefusedAndSaysSo() throws Exception {
        String text = new String(FILE, StandardCharsets.UTF_8)
                .replace(MODEL.local().fit().evidenceSha256(), "0".repeat(64));
        assertRefused(sealed(text), "ownmodel.otherEvidence");
    }

    private static void assertRefused(String text, String key) {
        assertThatThrownBy(() -> OwnModels.TEXT.read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        OwnModelRefused.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo(key));
    }

    private static String sealed(String text) throws Exception {
        ObjectNode json = (ObjectNode) new JsonMapper().readTree(text);
        json.remove("sha256");
        return json.put("sha256", Sha256.of(json.toString().getBytes(StandardCharsets.UTF_8)))
                .toString();
    }

    private static boolean blank(byte sign) {
        return sign == ' ' || sign == '\n' || sign == '\r' || sign == '\t';
    }
}
