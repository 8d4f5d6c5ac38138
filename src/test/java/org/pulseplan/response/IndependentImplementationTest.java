package org.pulseplan.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pulseplan.entry.Answer;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.patient.Histology;
import org.pulseplan.response.fit.ParameterDiagnostic;

/** Against another implementation of the same model, whose provenance stands in its file. */
class IndependentImplementationTest {
    private static final PatientCovariates HER2 =
            new PatientCovariates(Histology.BREAST_CARCINOMA, Answer.NO, Answer.YES, Answer.YES, Answer.NO);

    private final JsonNode reference = read();

    @Test
    void posteriorMeansAgreeWithinATenthOfAStandardDeviation() {
        var definitions = StoredResponseModel.definitions();
        var fit = StoredResponseModel.fit(StoredResponseModel.evidence(), definitions);
        assertThat(fit.report().parameters()).hasSize(reference.get("posterior").size());
        for (ParameterDiagnostic parameter : fit.report().parameters()) {
            JsonNode other = reference.get("posterior").get(parameter.name());
            double sd = other.get("sd").doubleValue();
            assertThat(parameter.mean())
                    .as(parameter.name())
                    .isCloseTo(other.get("mean").doubleValue(), within(0.1 * sd));
            assertThat(parameter.sd()).as(parameter.name()).isCloseTo(sd, within(0.05 * sd));
        }
    }

    @Test
    @Hazard("H-55")
    void predictedMediansAgreeWithinOnePercentagePointAndIntervalsWithinTwo() {
        List<JsonNode> cases = new ArrayList<>();
        reference.get("predictions").forEach(cases::add);
        assertSingle(cases.get(0), Cases.LUMINAL, Cases.intravenous(18, 8));
        assertSingle(
                cases.get(1),
                Cases.TRIPLE_NEGATIVE,
                Cases.lesion(45, 15, Answer.YES, Answer.YES, Treatment.INTRAVENOUS_BLEOMYCIN, true));
        assertSingle(
                cases.get(2),
                Cases.LUMINAL,
                Cases.lesion(8, 4, Answer.NO, Answer.NO, Treatment.INTRATUMOURAL_BLEOMYCIN, false));
        assertSingle(
                cases.get(3),
                HER2,
                Cases.lesion(25, 10, Answer.NO, Answer.NO, Treatment.INTRATUMOURAL_BLEOMYCIN, false));
        assertSingle(
                cases.get(4),
                Cases.LUMINAL,
                Cases.lesion(12, 6, Answer.YES, Answer.NO, Treatment.INTRATUMOURAL_CISPLATIN, false));
        assertSingle(
                cases.get(5),
                Cases.TRIPLE_NEGATIVE,
                Cases.lesion(28, 9, Answer.NO, Answer.NO, Treatment.INTRAVENOUS_BLEOMYCIN_REDUCED, true));
        TogetherResponse together = Cases.MODEL
                .predict(
                        Cases.LUMINAL,
                        List.of(
                                Cases.intravenous(10, 6),
                                Cases.intravenous(20, 8),
                                Cases.intravenous(60, 14).withUlcerated(Answer.YES)))
                .together()
                .orElseThrow();
        assertBands(cases.get(6), together.allComplete(), together.allObjective());
    }

    private static void assertSingle(JsonNode expected, PatientCovariates patient, LesionCovariates lesion) {
        LesionResponse response =
                Cases.MODEL.predict(patient, List.of(lesion)).lesions().get(0);
        assertBands(expected, response.complete(), response.objective());
    }

    private static void assertBands(JsonNode expected, Outcome complete, Outcome objective) {
        assertBand(expected, "complete.averageCentre", complete.averageCentre());
        assertBand(expected, "complete.newCentre", complete.newCentre());
        assertBand(expected, "objective.averageCentre", objective.averageCentre());
        assertBand(expected, "objective.newCentre", objective.newCentre());
    }

    private static void assertBand(JsonNode expected, String key, Band band) {
        JsonNode quantiles = expected.get("bands").get(key);
        String what = expected.get("case").textValue() + ", " + key;
        assertClose(band.median(), quantiles.get(2), 0.01, what);
        assertClose(band.low95(), quantiles.get(0), 0.02, what);
        assertClose(band.low80(), quantiles.get(1), 0.02, what);
        assertClose(band.high80(), quantiles.get(3), 0.02, what);
        assertClose(band.high95(), quantiles.get(4), 0.02, what);
    }

    private static void assertClose(double actual, JsonNode expected, double tolerance, String what) {
        assertThat(actual).as(what).isCloseTo(expected.doubleValue(), within(tolerance));
    }

    private static JsonNode read() {
        try (InputStream stream =
                IndependentImplementationTest.class.getResourceAsStream("independent-posterior.json")) {
            return new JsonMapper().readTree(stream);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
