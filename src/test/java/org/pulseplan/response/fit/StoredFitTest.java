package org.pulseplan.response.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.response.StoredResponseModel;
import org.pulseplan.response.evidence.Evidence;
import org.pulseplan.response.evidence.EvidenceReader;
import org.pulseplan.response.evidence.ModelDefinitions;
import org.pulseplan.response.evidence.ResponseDataException;

class StoredFitTest {
    private static final String FOLDER = "/org/pulseplan/knowledge/";
    private static final FitSettings SHORT = new FitSettings(4, 300, 500, 1, 0.9, 10);

    private final Evidence evidence = StoredResponseModel.evidence();
    private final ModelDefinitions definitions = StoredResponseModel.definitions();
    private final FittedModel stored = StoredResponseModel.fit(evidence, definitions);

    @Test
    void storedFitBelongsToTheStoredEvidenceAndHasConverged() {
        assertThat(stored.evidenceSha256()).isEqualTo(evidence.sha256());
        assertThat(stored.report().objections()).isEmpty();
        assertThat(stored.report().largestRHat()).isLessThanOrEqualTo(1.01);
        assertThat(stored.report().smallestBulkSize()).isGreaterThanOrEqualTo(1000);
        assertThat(stored.draws().count()).isEqualTo(4000);
        assertThat(stored.draws().names()).isEqualTo(Parameters.names(evidence));
    }

    @Test
    void storedDiagnosticsAreThoseOfTheStoredDraws() {
        for (int p = 0; p < stored.draws().names().size(); p++) {
            double[] column = stored.draws().column(p);
            double[][] chains = new double[4][];
            for (int c = 0; c < 4; c++) {
                chains[c] = Arrays.copyOfRange(column, 1000 * c, 1000 * (c + 1));
            }
            ParameterDiagnostic said = stored.report().parameters().get(p);
            ParameterDiagnostic found = ParameterDiagnostic.of(said.name(), chains);
            assertThat(found)
                    .usingRecursiveComparison()
                    .withComparatorForType(StoredFitTest::nearly, Double.class)
                    .isEqualTo(said);
        }
    }

    @Test
    void theFirstChainRunAgainGivesTheStoredDrawsBitForBit() {
        Chain chain =
                new Chain(new Posterior(evidence, definitions), stored.settings(), new SeededRandom(stored.seed(), 0));
        double[][] draws = chain.run(() -> false);
        for (int d = 0; d < draws.length; d++) {
            double[] reported = Parameters.reported(draws[d]);
            for (int p = 0; p < reported.length; p++) {
                assertThat(reported[p]).isEqualTo(stored.draws().value(p, d));
            }
        }
    }

    @Test
    void aShortFitWithAnotherSeedAgreesWithTheStoredDraws() {
        // 2,000 draws against 4,000: standard error of a difference of means below 0.05 posterior sd.
        assertThat(largestDifference(evidence)).isLessThan(0.2);
    }

    @Test
    void aShortFitToOtherEvidenceDoesNotAgree() throws IOException {
        String changed = text("response-evidence.json").replace("\"complete\": 107", "\"complete\": 70");
        assertThat(largestDifference(EvidenceReader.read(stream(changed), "changed")))
                .isGreaterThan(0.4);
    }

    @Test
    void aFitThatIsTooShortIsNotHandedOut() {
        FitSettings tooShort = new FitSettings(4, 200, 50, 1, 0.8, 10);
        FitOutcome outcome = new ResponseFit(evidence, definitions, tooShort, 1).run((done, total) -> {}, () -> false);
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        FitOutcome.NotConverged.class,
                        not -> assertThat(not.report().objections()).isNotEmpty());
    }

    @Test
    void aStoppedFitSaysSoAndProgressRises() {
        AtomicInteger last = new AtomicInteger();
        FitOutcome outcome = new ResponseFit(evidence, definitions, SHORT, 1)
                .run((done, total) -> last.accumulateAndGet(done, Math::max), () -> last.get() >= 200);
        assertThat(outcome).isInstanceOf(FitOutcome.Cancelled.class);
        assertThat(last.get()).isBetween(200, 300);
    }

    @Test
    void writtenAndReadAgainTheFitIsTheSame() throws IOException {
        ByteArrayOutputStream description = new ByteArrayOutputStream();
        ByteArrayOutputStream draws = new ByteArrayOutputStream();
        FittedModelWriter.write(stored, description, draws);
        assertThat(draws.toByteArray()).isEqualTo(bytes("response-draws.bin"));
        FittedModel again = FittedModelReader.read(
                new ByteArrayInputStream(description.toByteArray()),
                new ByteArrayInputStream(draws.toByteArray()),
                evidence,
                definitions);
        assertThat(again.report()).isEqualTo(stored.report());
        assertThat(again.draws().column(7)).isEqualTo(stored.draws().column(7));
    }

    @Test
    @Hazard("H-55")
    void tamperedDrawsAreRefused() throws IOException {
        byte[] draws = bytes("response-draws.bin");
        draws[12_345] ^= 1;
        assertRefused(text("response-fit.json"), draws, evidence, "response-draws.bin", "SHA-256");
        assertRefused(
                text("response-fit.json"), Arrays.copyOf(draws, draws.length - 8), evidence, "response-draws.bin");
    }

    @Test
    void drawsFromOtherEvidenceOrDefinitionsAreRefused() throws IOException {
        String changed = text("response-evidence.json").replace("\"complete\": 107", "\"complete\": 108");
        Evidence other = EvidenceReader.read(stream(changed), "changed");
        byte[] draws = bytes("response-draws.bin");
        assertRefused(text("response-fit.json"), draws, other, "other evidence", "run the fit again");
        assertRefused(
                text("response-fit.json").replace(definitions.sha256(), "0".repeat(64)),
                draws,
                evidence,
                "other definitions");
    }

    @Test
    void aDescriptionThatIsForeignNewerOrTellsOfNoConvergenceIsRefused() throws IOException {
        byte[] draws = bytes("response-draws.bin");
        String json = text("response-fit.json");
        assertRefused(json.replace("\"formatVersion\" : 1", "\"formatVersion\" : 2"), draws, evidence, "formatVersion");
        assertRefused(json.replace("pulseplan-response-fit", "other"), draws, evidence, "format");
        assertRefused(json.replace("\"divergences\" : 0", "\"divergences\" : 9000"), draws, evidence, "not converged");
        assertRefused(json.replaceFirst("\"rHat\" : 1.0", "\"rHat\" : 1.5"), draws, evidence, "not converged");
        assertRefused(json.replaceFirst("\"intercept\"", "\"slope\""), draws, evidence, "intercept");
    }

    private double largestDifference(Evidence other) {
        ChainRuns runs = new ResponseFit(other, definitions, SHORT, 99).sample((done, total) -> {}, () -> false);
        FitReport report = runs.report(Parameters.names(other), SHORT);
        double largest = 0;
        for (int p = 0; p < report.parameters().size(); p++) {
            ParameterDiagnostic reference = stored.report().parameters().get(p);
            double difference = report.parameters().get(p).mean() - reference.mean();
            largest = Math.max(largest, Math.abs(difference) / reference.sd());
        }
        return largest;
    }

    private void assertRefused(String description, byte[] draws, Evidence forEvidence, String... words) {
        assertThatThrownBy(() -> FittedModelReader.read(
                        stream(description), new ByteArrayInputStream(draws), forEvidence, definitions))
                .isInstanceOf(ResponseDataException.class)
                .hasMessageContainingAll(words);
    }

    /** Sums may differ in the last digits between Java platforms. */
    private static int nearly(Double a, Double b) {
        return Math.abs(a - b) <= 1e-9 * Math.abs(b) ? 0 : Double.compare(a, b);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String name) throws IOException {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream stream = StoredFitTest.class.getResourceAsStream(FOLDER + name)) {
            return stream.readAllBytes();
        }
    }
}
