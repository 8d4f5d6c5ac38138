package org.pulseplan.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.quantity.Unit;

/** Every knowledge file obeys its schema, and the schemas refuse what they should. */
class KnowledgeSchemaTest {
    private static final String FOLDER = "classpath:org/pulseplan/knowledge/schema/";

    static List<String> kinds() {
        return KnowledgeFiles.KINDS;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    @Hazard("H-50")
    void fileObeysItsSchema(String kind) {
        assertThat(faults(kind, new ShippedFiles())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void unknownKeyBreaksTheSchema(String kind) {
        assertThat(faults(kind, new ShippedFiles().with(kind + ".json", "\"kind\":", "\"king\": \"\", \"kind\":")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dose|IV-01|value|\"15,000\"",
                "dose|IV-01|value|15000",
                "dose|IV-01|unit|\"IU/m2\"",
                "dose|IV-01|unit|\"\"",
                "dose|IV-01|status|\"GAP\"",
                "dose|IV-01|status|\"M80\"",
                "dose|IV-01|sources|[]",
                "dose|UNIT-03|unit|\"mg\"",
                "dose|IT-B1-UPPER|unit|\"mL\"",
                "renal|RENAL-US-50-FACTOR|unit|\"%\"",
                "windows|WIN-IT|route|\"ORAL\"",
                "electrodes|plates-6|kind|\"FINGER\"",
                "screening|SCR-LUNG|onYes|\"WARN\"",
                "screening|SCR-LUNG|regimens|[]",
                "screening|SCR-LUNG|question|\"Lung disease\"",
                "checklist|CHK-T0|text|\"Window: {windows}\"",
                "checklist|CHK-T0|condition|\"MAN\""
            })
    void plantedFaultBreaksTheSchema(String kind, String id, String key, String json) {
        assertThat(faults(kind, new ShippedFiles().withKey(kind + ".json", id, key, json)))
                .isNotEmpty();
    }

    @Test
    void schemaKnowsTheUnitsThatTheProgramKnows() throws IOException {
        try (InputStream file = KnowledgeBase.class.getResourceAsStream("schema/common.json")) {
            JsonNode units = new ObjectMapper().readTree(file).at("/$defs/fact/properties/unit/enum");
            assertThat(StreamSupport.stream(units.spliterator(), false).map(JsonNode::asText))
                    .contains("")
                    .containsAll(Arrays.stream(Unit.values()).map(Unit::ucum).toList())
                    .hasSize(Unit.values().length + 1);
        }
    }

    private static Set<ValidationMessage> faults(String kind, ShippedFiles files) {
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(SchemaLocation.of(FOLDER + kind + ".json"));
        return schema.validate(files.text(kind + ".json"), InputFormat.JSON);
    }
}
