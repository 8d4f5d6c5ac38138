package org.pulseplan.response.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DefinitionsReaderTest {
    private static final String STORED = stored();

    @Test
    void eachNumberComesFromItsFact() throws IOException {
        ModelDefinitions read = read(STORED);
        assertThat(read.studiedDiameterFromMm()).isEqualTo(5);
        assertThat(read.studiedDiameterToMm()).isEqualTo(220);
        assertThat(read.studiedDepthToMm()).isEqualTo(30);
        assertThat(read.sizeHingeMm()).isEqualTo(30);
        assertThat(read.depthOriginMm()).isEqualTo(5);
        assertThat(read.depthStepMm()).isEqualTo(10);
        assertThat(read.intratumouralSmallToMm()).isEqualTo(20);
        assertThat(read.hexagonalSmallToMm()).isEqualTo(30);
        assertThat(read.likenessWithinPatient()).isEqualTo(0.2);
        assertThat(read.interceptSd()).isEqualTo(1.5);
        assertThat(read.gapMedian()).isEqualTo(1.6);
        assertThat(read.centreSpreadScale()).isEqualTo(0.5);
    }

    @Test
    void anotherPriorIsAnotherModelButAnotherWarningOrStatusIsNot() throws IOException {
        String print = read(STORED).sha256();
        assertThat(read(STORED.replace("\"value\": \"1.5\"", "\"value\": \"1.4\""))
                        .sha256())
                .isNotEqualTo(print);
        assertThat(read(STORED.replace("\"value\": \"220\"", "\"value\": \"200\""))
                        .sha256())
                .isEqualTo(print);
        assertThat(read(STORED.replace("\"status\": \"P\"", "\"status\": \"R\""))
                        .sha256())
                .isEqualTo(print);
    }

    @Test
    void aWrongUnitAMissingFactAndAnUnknownFactAreRefused() {
        assertRefused(STORED.replaceFirst("\"unit\": \"mm\"", "\"unit\": \"cm\""), "facts[0].unit", "mm");
        assertRefused(STORED.replace("RESP-04", "RESP-44"), "RESP-04 is missing");
        assertRefused(STORED.substring(0, STORED.lastIndexOf(']')) + ", " + FACT + "]}", "RESP-99");
        assertRefused(STORED.replace("\"value\": \"220\"", "\"value\": \"-220\""), "facts[1].value", "above 0");
        assertRefused(STORED.replace("\"value\": \"220\"", "\"value\": \"22O\""), "facts[1].value", "decimal");
    }

    private static final String FACT =
            "{\"id\":\"RESP-99\",\"what\":\"?\",\"value\":\"1\",\"unit\":\"mm\",\"sources\":[],\"status\":\"P\",\"note\":\"\"}";

    private static void assertRefused(String json, String... words) {
        assertThat(json).isNotEqualTo(STORED);
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(ResponseDataException.class)
                .hasMessageContainingAll(words);
    }

    private static ModelDefinitions read(String json) throws IOException {
        return DefinitionsReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "scope.json");
    }

    private static String stored() {
        try (InputStream stream =
                DefinitionsReaderTest.class.getResourceAsStream("/org/pulseplan/knowledge/response-scope.json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
