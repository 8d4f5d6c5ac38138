package org.pulseplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pulseplan.Drafts;
import org.pulseplan.dose.DoseLevel;
import org.pulseplan.dose.IntratumouralDose;
import org.pulseplan.dose.IntravenousDose;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Finding;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.patient.BsaFormula;
import org.pulseplan.patient.Sex;

/** The worked examples of the rule base: whole plans, compared two-sided. */
class DoseVectorsTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource
    @Hazard({"H-12", "H-52"})
    void intravenousDoseIsThatOfTheWorkedExample(String name, JsonNode vector) {
        Drafts drafts = Drafts.of(Plans.KNOWLEDGE)
                .body(vector.get("weight").asDouble(), vector.get("height").asDouble())
                .age(vector.get("age").asInt())
                .creatinine(vector.get("creatinine").asDouble())
                .decision(
                        DecisionFields.BSA_FORMULA,
                        Entry.of(BsaFormula.valueOf(vector.get("formula").asText())))
                .regimen(Regimen.INTRAVENOUS_BLEOMYCIN)
                .lesion(25, 20);
        if (vector.has("level")) {
            drafts.level(DoseLevel.valueOf(vector.get("level").asText()));
        }
        if (vector.has("sex")) {
            drafts.sex(Sex.valueOf(vector.get("sex").asText()));
        }
        Plan plan = Plans.PLANNER.plan(drafts.draft());
        IntravenousDose dose = plan.intravenous().get();
        assertThat(plan.patient().surface().get().value())
                .isCloseTo(vector.get("surface").asDouble(), within(0.00005));
        if (vector.has("exact")) {
            assertThat(dose.exact().value()).isCloseTo(vector.get("exact").asDouble(), within(0.05));
        }
        if (vector.has("clearance")) {
            assertThat(plan.patient().clearance().get().value())
                    .isCloseTo(vector.get("clearance").asDouble(), within(0.05));
        }
        assertThat(dose.dose().value()).isEqualTo(vector.get("dose").asDouble());
        assertThat(dose.volume().value()).isEqualTo(vector.get("volume").asDouble());
        assertThat(dose.vials().value()).isEqualTo(vector.get("vials").asDouble());
        assertThat(plan.stopped()).isFalse();
        assertThat(cautions(plan)).containsExactlyInAnyOrderElementsOf(expectedCautions(vector));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    @Hazard({"H-23", "H-52"})
    void intratumouralDoseIsThatOfTheWorkedExample(String name, JsonNode vector) {
        boolean cisplatin = vector.get("drug").asText().equals("CISPLATIN");
        Drafts drafts = Drafts.of(Plans.KNOWLEDGE)
                .lesion(vector.get("one").asDouble(), vector.get("other").asDouble())
                .regimen(cisplatin ? Regimen.INTRATUMOURAL_CISPLATIN : Regimen.INTRATUMOURAL_BLEOMYCIN);
        if (cisplatin) {
            drafts.cisplatinAt(vector.get("concentration").decimalValue());
        }
        Plan plan = Plans.PLANNER.plan(drafts.draft());
        LesionPlan lesion = plan.lesions().get(0);
        IntratumouralDose dose = lesion.injection().get();
        assertThat(lesion.size().get().volume().value())
                .isCloseTo(vector.get("tumour").asDouble(), within(0.00005));
        assertThat(dose.exact().value()).isCloseTo(vector.get("exact").asDouble(), within(cisplatin ? 0.0005 : 0.05));
        assertThat(dose.volume().value()).isEqualTo(vector.get("volume").asDouble());
        assertThat(dose.amount().value()).isCloseTo(vector.get("amount").asDouble(), within(1e-9));
        assertThat(plan.stopped()).isFalse();
        if (vector.has("neighbour")) {
            assertThat(dose.neighbours()).hasSize(1);
            assertThat(dose.neighbours().get(0).amount().value())
                    .isCloseTo(vector.get("neighbour").asDouble(), within(0.05));
        } else {
            assertThat(dose.neighbours()).isEmpty();
        }
        assertThat(cautions(plan))
                .filteredOn(rule -> !rule.equals("ROUTE-ORDER"))
                .containsExactlyInAnyOrderElementsOf(expectedCautions(vector));
    }

    static Stream<Arguments> intravenousDoseIsThatOfTheWorkedExample() throws IOException {
        return vectors("intravenous");
    }

    static Stream<Arguments> intratumouralDoseIsThatOfTheWorkedExample() throws IOException {
        return vectors("intratumoural");
    }

    private static Stream<Arguments> vectors(String kind) throws IOException {
        try (InputStream file = DoseVectorsTest.class.getResourceAsStream("/org/pulseplan/vectors/doses.json")) {
            JsonNode all = JsonMapper.builder().build().readTree(file).get(kind);
            return StreamSupport.stream(all.spliterator(), false)
                    .map(vector ->
                            Arguments.of("example " + vector.get("vector").asText(), vector));
        }
    }

    private static List<String> cautions(Plan plan) {
        return plan.findings(Finding.Level.CAUTION).stream()
                .flatMap(Finding::each)
                .map(Finding::rule)
                .distinct()
                .toList();
    }

    private static List<String> expectedCautions(JsonNode vector) {
        return vector.has("cautions")
                ? StreamSupport.stream(vector.get("cautions").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList()
                : List.of();
    }
}
