package org.pulseplan.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pulseplan.entry.Answer;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.patient.Histology;
import org.pulseplan.response.evidence.Coefficient;
import org.pulseplan.response.evidence.Evidence;
import org.pulseplan.response.evidence.ModelDefinitions;
import org.pulseplan.response.fit.Draws;

class PredictionTest {
    private static final Offset<Double> ROUNDING = within(1e-12);

    private final Evidence evidence = StoredResponseModel.evidence();
    private final ModelDefinitions definitions = StoredResponseModel.definitions();

    @Test
    void predictionsAreThoseOfASlowDirectCalculation() {
        List<LesionCovariates> lesions = List.of(
                Cases.lesion(45, 15, Answer.YES, Answer.YES, Treatment.INTRAVENOUS_BLEOMYCIN, true),
                Cases.lesion(12, 6, Answer.NO, Answer.NO, Treatment.INTRATUMOURAL_BLEOMYCIN, true),
                Cases.lesion(25, 8, Answer.NO, Answer.YES, Treatment.INTRATUMOURAL_BLEOMYCIN, false),
                Cases.lesion(9, 4, Answer.YES, Answer.NO, Treatment.INTRATUMOURAL_CISPLATIN, false),
                Cases.lesion(30, 20, Answer.NO, Answer.NO, Treatment.INTRAVENOUS_BLEOMYCIN_REDUCED, true));
        Coefficient[] patient = {Coefficient.ER_NEGATIVE, Coefficient.KI67_HIGH, Coefficient.VISCERAL};
        List<double[]> covariates = List.of(
                with(patient, 45, 15, Coefficient.IRRADIATED, Coefficient.ULCERATED),
                with(patient, 12, 6, Coefficient.INTRATUMORAL_SMALL, Coefficient.HEXAGONAL_SMALL),
                with(patient, 25, 8, Coefficient.INTRATUMORAL_LARGE, Coefficient.ULCERATED),
                with(patient, 9, 4, Coefficient.CISPLATIN, Coefficient.IRRADIATED),
                with(patient, 30, 20, Coefficient.REDUCED_DOSE, Coefficient.HEXAGONAL_SMALL));
        PatientResponse fast = Cases.MODEL.predict(Cases.TRIPLE_NEGATIVE, lesions);
        SlowPrediction slow = slow();
        for (int i = 0; i < lesions.size(); i++) {
            LesionResponse lesion = fast.lesions().get(i);
            assertThat(lesion.lesion()).isEqualTo(lesions.get(i));
            assertOutcome(lesion.complete(), slow, List.of(covariates.get(i)), false);
            assertOutcome(lesion.objective(), slow, List.of(covariates.get(i)), true);
        }
        TogetherResponse together = fast.together().orElseThrow();
        assertOutcome(together.allComplete(), slow, covariates, false);
        assertOutcome(together.allObjective(), slow, covariates, true);
        assertNumber(together.expectedComplete(), slow, covariates, false);
        assertNumber(together.expectedObjective(), slow, covariates, true);
    }

    @Test
    void allOfOneLesionIsThatLesion() {
        for (LesionCovariates lesion : List.of(Cases.intravenous(17, 7), Cases.unknownLesion(17))) {
            PatientResponse response = Cases.MODEL.predict(Cases.LUMINAL, List.of(lesion));
            LesionResponse alone = response.lesions().get(0);
            TogetherResponse together = response.together().orElseThrow();
            assertNear(together.allComplete().newCentre(), alone.complete().newCentre());
            assertNear(
                    together.allObjective().averageCentre(), alone.objective().averageCentre());
            assertThat(together.expectedComplete().averageCentre().median())
                    .isCloseTo(alone.complete().averageCentre().median(), ROUNDING);
        }
    }

    @Test
    void lesionsOfOnePatientRespondMoreOftenTogetherThanIfTheyWereStrangers() {
        LesionCovariates lesion = Cases.intravenous(18, 8);
        PatientResponse response = Cases.MODEL.predict(Cases.LUMINAL, Collections.nCopies(3, lesion));
        double one = response.lesions().get(0).complete().averageCentre().median();
        double all =
                response.together().orElseThrow().allComplete().averageCentre().median();
        assertThat(all).isGreaterThan(Math.pow(one, 3)).isLessThan(one);
    }

    @Test
    void theOrderOfEntryChangesNothingAndEqualLesionsLookEqual() {
        List<LesionCovariates> lesions = new ArrayList<>();
        Stream.of(8.0, 20.0, 20.0, 55.0, 31.0).map(Cases::unknownLesion).forEach(lesions::add);
        PatientResponse inOrder = Cases.MODEL.predict(Cases.LUMINAL, lesions);
        assertThat(inOrder.lesions().get(1)).isEqualTo(inOrder.lesions().get(2));
        List<LesionCovariates> shuffled = new ArrayList<>(lesions);
        Collections.shuffle(shuffled, new Random(3));
        PatientResponse other = Cases.MODEL.predict(Cases.LUMINAL, shuffled);
        assertThat(other.together()).isEqualTo(inOrder.together());
        assertThat(other.lesions()).containsExactlyInAnyOrderElementsOf(inOrder.lesions());
    }

    @Test
    void theSameQuestionGetsTheSameAnswerFromAModelLoadedAgain() {
        List<LesionCovariates> lesions = List.of(Cases.unknownLesion(14), Cases.intravenous(40, 12));
        PatientResponse once = Cases.MODEL.predict(Cases.TRIPLE_NEGATIVE, lesions);
        assertThat(StoredResponseModel.load().predict(Cases.TRIPLE_NEGATIVE, lesions))
                .isEqualTo(once);
    }

    @Test
    void withoutLesionsThereIsNothingToSayOfAllTogether() {
        PatientResponse response = Cases.MODEL.predict(Cases.LUMINAL, List.of());
        assertThat(response.lesions()).isEmpty();
        assertThat(response.together()).isEmpty();
    }

    @Test
    @Hazard("H-54")
    void aNewCentreIsLessCertainThanTheAverageOne() {
        LesionResponse response = one(Cases.LUMINAL, Cases.intravenous(25, 9));
        assertThat(response.complete().newCentre().width95())
                .isGreaterThan(1.2 * response.complete().averageCentre().width95());
    }

    @Test
    @Hazard("H-53")
    void sizesOutsideTheStudiedRangeAreAnsweredWithAWarningAndThoseAtItsEdgesWithout() {
        assertThat(kinds(Cases.intravenous(4.9, 5))).containsExactly(ScopeWarning.Kind.DIAMETER_BELOW_STUDIED);
        assertThat(kinds(Cases.intravenous(5, 5))).isEmpty();
        assertThat(kinds(Cases.intravenous(220, 30))).isEmpty();
        assertThat(kinds(Cases.intravenous(221, 30.5)))
                .containsExactly(ScopeWarning.Kind.DIAMETER_ABOVE_STUDIED, ScopeWarning.Kind.DEPTH_ABOVE_STUDIED);
        ScopeWarning warning =
                one(Cases.LUMINAL, Cases.intravenous(250, 5)).warnings().get(0);
        assertThat(warning.factId()).hasValue("RESP-02");
    }

    @Test
    @Hazard("H-53")
    void anotherTumourIsAnsweredWithAWarning() {
        PatientCovariates other = new PatientCovariates(Histology.OTHER, Answer.YES, Answer.NO, Answer.NO, Answer.NO);
        assertThat(Cases.MODEL.predict(other, List.of()).warnings())
                .extracting(ScopeWarning::kind)
                .containsExactly(ScopeWarning.Kind.OTHER_HISTOLOGY);
        assertThat(Cases.MODEL.predict(Cases.LUMINAL, List.of()).warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void aLengthThatIsNoneIsRefused(double mm) {
        assertThatThrownBy(() -> Cases.intravenous(mm, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Cases.intravenous(5, mm)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLesionMayHaveNoDepthButMustHaveADiameter() {
        assertThatThrownBy(() -> Cases.intravenous(0, 5)).hasMessageContaining("longest diameter");
        assertThat(kinds(Cases.intravenous(5, 0))).isEmpty();
    }

    private SlowPrediction slow() {
        Draws draws = StoredResponseModel.fit(evidence, definitions).draws();
        UnknownValues unknown = new UnknownValues(
                draws.count(),
                StoredResponseModel.fit(evidence, definitions).seed(),
                evidence.defaultMix(),
                new CovariateCoding(definitions));
        return new SlowPrediction(draws, SlowPrediction.newCentre(unknown, draws.count()));
    }

    private static double[] with(Coefficient[] patient, double diameter, double depth, Coefficient... lesion) {
        List<Coefficient> all = new ArrayList<>(List.of(patient));
        all.addAll(List.of(lesion));
        return SlowPrediction.covariates(diameter, depth, all.toArray(Coefficient[]::new));
    }

    private static LesionResponse one(PatientCovariates patient, LesionCovariates lesion) {
        return Cases.MODEL.predict(patient, List.of(lesion)).lesions().get(0);
    }

    private static List<ScopeWarning.Kind> kinds(LesionCovariates lesion) {
        return one(Cases.LUMINAL, lesion).warnings().stream()
                .map(ScopeWarning::kind)
                .toList();
    }

    private static void assertOutcome(
            Outcome bands, SlowPrediction slow, List<double[]> covariates, boolean objective) {
        assertThat(values(bands.averageCentre())).containsExactly(slow.bands(covariates, objective, false), ROUNDING);
        assertThat(values(bands.newCentre())).containsExactly(slow.bands(covariates, objective, true), ROUNDING);
    }

    private static void assertNumber(
            Outcome number, SlowPrediction slow, List<double[]> covariates, boolean objective) {
        assertThat(values(number.averageCentre()))
                .containsExactly(slow.expected(covariates, objective, false), ROUNDING);
        assertThat(values(number.newCentre())).containsExactly(slow.expected(covariates, objective, true), ROUNDING);
    }

    private static void assertNear(Band actual, Band expected) {
        assertThat(values(actual)).containsExactly(values(expected), ROUNDING);
    }

    private static double[] values(Band band) {
        return new double[] {band.low95(), band.low80(), band.median(), band.high80(), band.high95()};
    }
}
