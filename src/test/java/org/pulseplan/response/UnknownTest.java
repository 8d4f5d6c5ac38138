package org.pulseplan.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pulseplan.entry.Answer;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.patient.Histology;
import org.pulseplan.response.Narrowing.IfKnown;
import org.pulseplan.response.Narrowing.KnownValue;
import org.pulseplan.response.evidence.Coefficient;
import org.pulseplan.response.evidence.Mix;

/** Unknown is not average: it widens. */
class UnknownTest {
    private static final Mix MIX = StoredResponseModel.evidence().defaultMix();
    private static final CovariateCoding CODING = new CovariateCoding(StoredResponseModel.definitions());
    private static final int COUNT = 4000;

    private final UnknownValues values = new UnknownValues(COUNT, 5, MIX, CODING);

    @Test
    @Hazard("H-54")
    void anUnknownReceptorWidensTheIntervalAndItsBandHoldsBothKnownCentres() {
        LesionCovariates lesion = Cases.intravenous(18, 8);
        Band unknown = band(Cases.LUMINAL.withErPositive(Answer.NOT_KNOWN), lesion);
        Band positive = band(Cases.LUMINAL, lesion);
        Band negative = band(Cases.LUMINAL.withErPositive(Answer.NO), lesion);
        assertBetween(unknown, positive, negative);
        // One answer may well be wider (the probability then lies nearer the middle); on average knowing narrows.
        double knowing = MIX.erNegative() * negative.width95() + (1 - MIX.erNegative()) * positive.width95();
        assertThat(unknown.width95()).isGreaterThan(1.05 * knowing).isGreaterThan(positive.width95());
    }

    @Test
    void unknownDepthSkinAndRadiotherapyWidenTheInterval() {
        LesionCovariates known = Cases.intravenous(18, 8);
        double width = band(Cases.LUMINAL, known).width95();
        LesionCovariates noDepth = new LesionCovariates(
                18, java.util.OptionalDouble.empty(), Answer.NO, Answer.NO, known.treatment(), false);
        assertThat(band(Cases.LUMINAL, noDepth).width95()).isGreaterThan(width);
        assertThat(band(Cases.LUMINAL, known.withUlcerated(Answer.NOT_KNOWN)).width95())
                .isGreaterThan(width);
        assertThat(band(Cases.LUMINAL, known.withIrradiated(Answer.NOT_KNOWN)).width95())
                .isGreaterThan(width);
    }

    @Test
    void theCentreOfAnUnknownLiesBetweenTheKnownOnes() {
        LesionCovariates lesion = Cases.intravenous(18, 8);
        assertBetween(
                band(Cases.LUMINAL, lesion.withUlcerated(Answer.NOT_KNOWN)),
                band(Cases.LUMINAL, lesion),
                band(Cases.LUMINAL, lesion.withUlcerated(Answer.YES)));
    }

    @Test
    void unknownValuesHaveThePrevalenceOfTheDefaultMix() {
        PatientCovariates nothingKnown = new PatientCovariates(
                Histology.BREAST_CARCINOMA, Answer.NOT_KNOWN, Answer.NOT_KNOWN, Answer.NOT_KNOWN, Answer.NOT_KNOWN);
        var patient = values.of(nothingKnown);
        assertThat(mean(patient.get(Coefficient.ER_NEGATIVE))).isCloseTo(MIX.erNegative(), within(1e-3));
        assertThat(mean(patient.get(Coefficient.HER2_POSITIVE))).isCloseTo(MIX.her2Positive(), within(1e-3));
        assertThat(mean(patient.get(Coefficient.KI67_HIGH))).isCloseTo(MIX.ki67High(), within(1e-3));
        assertThat(mean(patient.get(Coefficient.VISCERAL))).isCloseTo(MIX.visceral(), within(1e-3));
        var lesion = values.of(Cases.unknownLesion(20));
        assertThat(mean(lesion.get(Coefficient.IRRADIATED))).isCloseTo(MIX.irradiated(), within(1e-3));
        assertThat(mean(lesion.get(Coefficient.ULCERATED))).isCloseTo(MIX.ulcerated(), within(1e-3));
        double[] depth = lesion.get(Coefficient.DEPTH);
        // Normal(8, 5) mm cut at 0: mean 8 + 5 phi(1.6)/Phi(1.6) = 8.587 mm, so 0.3587 steps beyond 5 mm.
        assertThat(mean(depth)).isCloseTo(0.3587, within(2e-3));
        assertThat(Arrays.stream(depth).min().orElseThrow()).isGreaterThan(-0.5);
    }

    @Test
    void unknownValuesOfDifferentPropertiesAndLesionsAreIndependent() {
        var lesion = values.of(Cases.unknownLesion(20));
        double[] irradiated = Arrays.copyOf(lesion.get(Coefficient.IRRADIATED), COUNT);
        double[] ulcerated = Arrays.copyOf(lesion.get(Coefficient.ULCERATED), COUNT);
        assertThat(correlation(irradiated, ulcerated)).isBetween(-0.05, 0.05);
        for (int rank = 1; rank < 50; rank++) {
            int place = values.place(rank);
            double[] other = Arrays.copyOfRange(lesion.get(Coefficient.IRRADIATED), place, place + COUNT);
            assertThat(correlation(irradiated, other)).as("lesion " + rank).isBetween(-0.07, 0.07);
        }
    }

    @Test
    void placesOfFiftyLesionsAreAllDifferentAndTheFirstIsTheRingsBeginning() {
        assertThat(values.place(0)).isZero();
        assertThat(java.util.stream.IntStream.range(0, 50).map(values::place).distinct())
                .hasSize(50);
        assertThat(java.util.stream.IntStream.range(0, 500).map(values::place))
                .allMatch(place -> place >= 0 && place < COUNT);
    }

    @Test
    void knowingAnUnknownShowsBothAnswersAndWhatTheyAreWorth() {
        PatientCovariates patient = Cases.LUMINAL.withHer2Positive(Answer.NOT_KNOWN);
        LesionCovariates lesion = Cases.unknownLesion(18).withIrradiated(Answer.NO);
        List<Narrowing> found = Cases.MODEL.whatKnowingWouldNarrow(patient, lesion);
        assertThat(found)
                .extracting(Narrowing::property)
                .containsExactly(UnknownProperty.HER2_POSITIVE, UnknownProperty.ULCERATED, UnknownProperty.DEPTH);
        Narrowing ulcerated = found.get(1);
        assertThat(ulcerated.ifKnown())
                .extracting(IfKnown::value)
                .containsExactly(new KnownValue.Present(true), new KnownValue.Present(false));
        assertThat(ulcerated.ifKnown().get(0).response())
                .isEqualTo(Cases.MODEL
                        .predict(patient, List.of(lesion.withUlcerated(Answer.YES)))
                        .lesions()
                        .get(0));
        assertThat(found.get(2).ifKnown()).singleElement().satisfies(known -> {
            assertThat(((KnownValue.DepthMm) known.value()).depth()).isCloseTo(8.34, within(0.02));
            assertThat(known.response().complete().averageCentre().width95())
                    .isLessThan(found.get(2).now().complete().averageCentre().width95());
        });
    }

    @Test
    void whereAllIsKnownNothingWouldNarrow() {
        assertThat(Cases.MODEL.whatKnowingWouldNarrow(Cases.LUMINAL, Cases.intravenous(18, 8)))
                .isEmpty();
    }

    private static Band band(PatientCovariates patient, LesionCovariates lesion) {
        return Cases.MODEL
                .predict(patient, List.of(lesion))
                .lesions()
                .get(0)
                .complete()
                .averageCentre();
    }

    private static void assertBetween(Band unknown, Band better, Band worse) {
        assertThat(unknown.median()).isLessThan(better.median()).isGreaterThan(worse.median());
        assertThat(better.median()).isLessThan(unknown.high95());
        assertThat(worse.median()).isGreaterThan(unknown.low95());
    }

    private static double mean(double[] x) {
        return Arrays.stream(x).average().orElseThrow();
    }

    private static double correlation(double[] x, double[] y) {
        return new org.apache.commons.math3.stat.correlation.PearsonsCorrelation().correlation(x, y);
    }
}
