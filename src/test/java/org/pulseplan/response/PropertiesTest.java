package org.pulseplan.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pulseplan.entry.Answer;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.response.fit.SeededRandom;

/** What must hold for any patient and any lesion, tried on generated ones. */
class PropertiesTest {
    private static final int TRIALS = 60;

    @Test
    @Hazard("H-55")
    void aCompleteResponseIsNeverLikelierThanAnObjectiveOneAndNothingLeavesZeroToOne() {
        SeededRandom random = new SeededRandom(21, 0);
        for (int trial = 0; trial < TRIALS; trial++) {
            List<LesionCovariates> lesions =
                    Stream.generate(() -> Cases.randomLesion(random)).limit(4).toList();
            PatientResponse response = Cases.MODEL.predict(Cases.randomPatient(random), lesions);
            response.lesions().forEach(lesion -> {
                assertNotLikelier(
                        lesion.complete().averageCentre(), lesion.objective().averageCentre());
                assertNotLikelier(
                        lesion.complete().newCentre(), lesion.objective().newCentre());
            });
            TogetherResponse together = response.together().orElseThrow();
            assertNotLikelier(
                    together.allComplete().averageCentre(),
                    together.allObjective().averageCentre());
            assertNotLikelier(
                    together.allComplete().newCentre(), together.allObjective().newCentre());
            assertThat(together.expectedObjective().newCentre().high95()).isBetween(0.0, 4.0);
        }
    }

    @Test
    void theLargerTheLesionTheRarerTheResponseWithoutAJumpAtThirtyMillimetres() {
        assertFalling(diameter -> Cases.intravenous(diameter, 8), 5, 220, 60);
        double below = complete(Cases.intravenous(30 - 1e-9, 8));
        double at = complete(Cases.intravenous(30, 8));
        double above = complete(Cases.intravenous(30 + 1e-9, 8));
        assertThat(below).isCloseTo(at, within(1e-9));
        assertThat(above).isCloseTo(at, within(1e-9));
    }

    @Test
    void theDeeperTheLesionTheRarerTheResponse() {
        assertFalling(depth -> Cases.intravenous(18, depth), 1, 30, 30);
    }

    @Test
    void ulcerationReceptorLossProliferationAndIrradiationLowerTheResponse() {
        SeededRandom random = new SeededRandom(22, 0);
        for (int trial = 0; trial < 20; trial++) {
            LesionCovariates lesion = Cases.randomLesion(random);
            PatientCovariates patient = Cases.randomPatient(random);
            assertThat(complete(patient, lesion.withUlcerated(Answer.YES)))
                    .isLessThan(complete(patient, lesion.withUlcerated(Answer.NO)));
            assertThat(complete(patient, lesion.withIrradiated(Answer.YES)))
                    .isLessThan(complete(patient, lesion.withIrradiated(Answer.NO)));
            assertThat(complete(patient.withErPositive(Answer.NO), lesion))
                    .isLessThan(complete(patient.withErPositive(Answer.YES), lesion));
            assertThat(complete(patient.withKi67High(Answer.YES), lesion))
                    .isLessThan(complete(patient.withKi67High(Answer.NO), lesion));
        }
    }

    @Test
    void oneMoreLesionNeverMakesItLikelierThatAllRespond() {
        SeededRandom random = new SeededRandom(23, 0);
        for (int trial = 0; trial < 20; trial++) {
            LesionCovariates first = Cases.intravenous(5 + 60 * random.nextUniform(), 8);
            LesionCovariates second = Cases.intravenous(5 + 60 * random.nextUniform(), 8);
            double one = all(List.of(first));
            assertThat(all(List.of(first, second))).isLessThan(one);
        }
    }

    @Test
    void absurdlySmallLargeAndManyLesionsStillGiveProbabilities() {
        for (double diameter : new double[] {Double.MIN_VALUE, 1e-9, 1, 1e4, 1e9, Double.MAX_VALUE}) {
            LesionResponse response = Cases.MODEL
                    .predict(Cases.TRIPLE_NEGATIVE, List.of(Cases.intravenous(diameter, 1e9)))
                    .lesions()
                    .get(0);
            assertThat(response.warnings()).isNotEmpty();
            assertNotLikelier(
                    response.complete().newCentre(), response.objective().newCentre());
        }
        List<LesionCovariates> many = java.util.Collections.nCopies(400, Cases.intravenous(200, 30));
        TogetherResponse together =
                Cases.MODEL.predict(Cases.TRIPLE_NEGATIVE, many).together().orElseThrow();
        assertThat(together.allComplete().newCentre().low95()).isBetween(0.0, 1e-9);
        assertThat(together.expectedComplete().averageCentre().high95()).isBetween(0.0, 400.0);
    }

    @Test
    void theHexagonalArrayAndInjectionChangeTheirEffectOnlyAtTheirOwnThresholds() {
        DoubleFunction<LesionCovariates> hexagonal =
                diameter -> Cases.lesion(diameter, 8, Answer.NO, Answer.NO, Treatment.INTRAVENOUS_BLEOMYCIN, true);
        assertThat(complete(hexagonal.apply(30))).isLessThan(complete(Cases.intravenous(30, 8)));
        assertThat(complete(hexagonal.apply(31))).isEqualTo(complete(Cases.intravenous(31, 8)));
        DoubleFunction<LesionCovariates> injected =
                diameter -> Cases.lesion(diameter, 8, Answer.NO, Answer.NO, Treatment.INTRATUMOURAL_BLEOMYCIN, false);
        assertThat(complete(injected.apply(21))).isLessThan(complete(Cases.intravenous(21, 8)) - 0.01);
        assertThat(complete(injected.apply(20))).isCloseTo(complete(Cases.intravenous(20, 8)), within(0.01));
    }

    private static void assertFalling(DoubleFunction<LesionCovariates> lesion, double from, double to, int steps) {
        double last = 1;
        double lastObjective = 1;
        for (int i = 0; i <= steps; i++) {
            LesionCovariates next = lesion.apply(from * Math.pow(to / from, (double) i / steps));
            assertThat(complete(next)).isLessThan(last);
            last = complete(next);
            double objective = Cases.MODEL
                    .predict(Cases.LUMINAL, List.of(next))
                    .lesions()
                    .get(0)
                    .objective()
                    .newCentre()
                    .median();
            assertThat(objective).isLessThan(lastObjective);
            lastObjective = objective;
        }
    }

    private static double complete(LesionCovariates lesion) {
        return complete(Cases.LUMINAL, lesion);
    }

    private static double complete(PatientCovariates patient, LesionCovariates lesion) {
        return Cases.MODEL
                .predict(patient, List.of(lesion))
                .lesions()
                .get(0)
                .complete()
                .averageCentre()
                .median();
    }

    private static double all(List<LesionCovariates> lesions) {
        return Cases.MODEL
                .predict(Cases.LUMINAL, lesions)
                .together()
                .orElseThrow()
                .allComplete()
                .averageCentre()
                .median();
    }

    private static void assertNotLikelier(Band complete, Band objective) {
        assertThat(complete.low95()).isLessThanOrEqualTo(objective.low95());
        assertThat(complete.low80()).isLessThanOrEqualTo(objective.low80());
        assertThat(complete.median()).isLessThanOrEqualTo(objective.median());
        assertThat(complete.high80()).isLessThanOrEqualTo(objective.high80());
        assertThat(complete.high95()).isLessThanOrEqualTo(objective.high95());
        assertThat(List.of(complete.low95(), complete.low80(), complete.median(), complete.high80(), complete.high95()))
                .isSorted();
        assertThat(complete.width95()).isBetween(0.0, 1.0);
        assertThat(objective.high95()).isLessThanOrEqualTo(1);
        assertThat(complete.low95()).isNotNegative();
    }
}
