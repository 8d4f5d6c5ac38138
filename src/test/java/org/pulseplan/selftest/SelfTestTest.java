package org.pulseplan.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pulseplan.cli.Workbench;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.plan.Planner;
import org.pulseplan.response.ResponseModel;
import org.pulseplan.response.StoredResponseModel;
import org.pulseplan.response.evidence.Coefficient;
import org.pulseplan.response.evidence.Evidence;
import org.pulseplan.response.evidence.ModelDefinitions;
import org.pulseplan.response.evidence.Sha256;
import org.pulseplan.response.fit.FittedModelReader;
import org.pulseplan.response.fit.Parameters;
import org.pulseplan.store.KnownCases;

/** The known doses are the worked examples of the collected procedure rules (section 10), printed digit by digit. */
class SelfTestTest {
    private static final String KNOWLEDGE = "/org/pulseplan/knowledge/";
    private static final Workbench BENCH = Workbench.shipped(Locale.UK);
    private static final List<KnownCase> CASES = new KnownCases(BENCH.store(), BENCH.language()).all();

    @Test
    void theProgramAsShippedGivesEveryKnownAnswer() {
        Verdict verdict = new SelfTest(BENCH.planner(), CASES).run();
        assertThat(verdict.differences()).isEmpty();
        assertThat(verdict.passed()).isTrue();
        assertThat(verdict.compared()).isGreaterThan(200);
    }

    /** One coefficient of the stored draws changed by 0.001, with all fingerprints made to fit again. */
    @Test
    @Hazard("H-52")
    void oneCorruptedCoefficientIsFound() throws IOException {
        Planner corrupted = new Planner(KnowledgeBase.shipped(), corruptedModel());
        Verdict verdict = new SelfTest(corrupted, CASES).run();
        assertThat(verdict.passed()).isFalse();
        assertThat(verdict.differences())
                .isNotEmpty()
                .allMatch(one -> one.name().contains("complete") || one.name().contains("objective"));
    }

    @Test
    void aDoseThatDiffersByItsLastDigitIsFoundAndNamed() {
        KnownCase right = CASES.stream()
                .filter(one -> one.name().equals("intravenous"))
                .findFirst()
                .orElseThrow();
        KnownCase wrong = new KnownCase("intravenous", right.draft(), Map.of("intravenous.volume mL", 8.9), Map.of());
        Verdict verdict = new SelfTest(BENCH.planner(), List.of(wrong)).run();
        assertThat(verdict.differences())
                .containsExactly(new Difference("intravenous", "intravenous.volume mL", 8.9, "8.8"));
    }

    @Test
    void anAnswerThatIsMissingAndATestOfNothingAreNoPass() {
        KnownCase missing = new KnownCase("cisplatin", CASES.get(0).draft(), Map.of("no such answer", 1.0), Map.of());
        assertThat(new SelfTest(BENCH.planner(), List.of(missing)).run().passed())
                .isFalse();
        assertThat(new SelfTest(BENCH.planner(), List.of()).run().passed()).isFalse();
    }

    private static ResponseModel corruptedModel() throws IOException {
        Evidence evidence = StoredResponseModel.evidence();
        ModelDefinitions definitions = StoredResponseModel.definitions();
        byte[] draws = resource("response-draws.bin");
        int count = draws.length / Double.BYTES / Parameters.names(evidence).size();
        ByteBuffer buffer = ByteBuffer.wrap(draws);
        for (int d = 0; d < count; d++) {
            int place = (Parameters.of(Coefficient.SIZE_BELOW_30MM) * count + d) * Double.BYTES;
            buffer.putDouble(place, buffer.getDouble(place) + 0.001);
        }
        JsonNode description = new JsonMapper().readTree(resource("response-fit.json"));
        ((ObjectNode) description.get("draws")).put("sha256", Sha256.of(draws));
        return new ResponseModel(
                evidence,
                definitions,
                FittedModelReader.read(
                        new ByteArrayInputStream(new JsonMapper().writeValueAsBytes(description)),
                        new ByteArrayInputStream(draws),
                        evidence,
                        definitions));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = SelfTestTest.class.getResourceAsStream(KNOWLEDGE + name)) {
            return in.readAllBytes();
        }
    }
}
