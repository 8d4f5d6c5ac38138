package org.pulseplan.response.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.pulseplan.response.StoredResponseModel;
import org.pulseplan.response.evidence.Coefficient;
import org.pulseplan.response.evidence.Evidence;
import org.pulseplan.response.evidence.ModelDefinitions;
import org.pulseplan.response.fit.FitSettings;
import org.pulseplan.response.fit.SeededRandom;

class ValidationTest {
    private static final Evidence EVIDENCE = StoredResponseModel.evidence();
    private static final ModelDefinitions DEFINITIONS = StoredResponseModel.definitions();
    private static final FitSettings SHORT = new FitSettings(1, 200, 19, 2, 0.8, 7);

    @Test
    void aStudyLeftOutTakesItsSeriesAndItsEffectsWithIt() {
        Evidence without = EvidenceVariant.without(EVIDENCE, List.of("cabula2015"));
        assertThat(without.arms()).hasSize(EVIDENCE.arms().size() - 1);
        assertThat(without.contrasts()).hasSize(EVIDENCE.contrasts().size() - 3);
        assertThat(without.contrasts()).noneMatch(one -> one.id().contains("cabula2015"));
        assertThat(without.sha256()).isNotEqualTo(EVIDENCE.sha256());
    }

    @Test
    void aJudgementMadeWiderKeepsItsMeanAndTouchesNoOther() {
        Evidence wider = EvidenceVariant.withJudgement(EVIDENCE, Coefficient.DEPTH, 2);
        assertThat(wider.judgement(Coefficient.DEPTH).sd())
                .isCloseTo(2 * EVIDENCE.judgement(Coefficient.DEPTH).sd(), within(1e-15));
        assertThat(wider.judgement(Coefficient.DEPTH).mean())
                .isEqualTo(EVIDENCE.judgement(Coefficient.DEPTH).mean());
        assertThat(wider.judgement(Coefficient.ULCERATED)).isEqualTo(EVIDENCE.judgement(Coefficient.ULCERATED));
    }

    @Test
    void everyStudyOfAnOverlapIsInTheEvidence() {
        for (Overlap overlap : Overlaps.shipped()) {
            for (String study : overlap.leftOut()) {
                assertThat(EVIDENCE.arms().stream().anyMatch(arm -> arm.id().equals(study))
                                || EVIDENCE.contrasts().stream()
                                        .anyMatch(one ->
                                                EvidenceVariant.study(one.id()).equals(study)))
                        .as(study)
                        .isTrue();
            }
        }
    }

    /** 10,000 predicted counts of 100 with probability 0.3: mean 30, sd sqrt(21) = 4.58; exact binomial quantiles. */
    @Test
    void predictedRatesOfAKnownProbabilityHaveItsBinomialQuantiles() {
        double[] probabilities = new double[10_000];
        Arrays.fill(probabilities, 0.3);
        RateCheck check = RateCheck.of(false, 0.5, probabilities, 100, new SeededRandom(1, 1));
        assertThat(check.median()).isCloseTo(0.30, within(0.0101));
        assertThat(check.low95()).isCloseTo(0.21, within(0.0101));
        assertThat(check.high95()).isCloseTo(0.39, within(0.0101));
        assertThat(check.inside(RateCheck.Level.NINETY_FIVE)).isFalse();
        assertThat(check.place()).isCloseTo(1, within(0.001));
        assertThat(check.error()).isCloseTo(0.2, within(0.0101));
    }

    @Test
    void evenRanksPassAndSkewedRanksFail() {
        Integer[] even = new Integer[100];
        Arrays.fill(even, 5);
        Integer[] skewed = new Integer[100];
        for (int r = 0; r < 100; r++) {
            skewed[r] = r < 50 ? 4 : 6;
        }
        SamplerCheck good = new SamplerCheck(500, 99, List.of(new ParameterRanks("a", List.of(even))));
        SamplerCheck bad = new SamplerCheck(
                500, 99, List.of(new ParameterRanks("a", List.of(even)), new ParameterRanks("b", List.of(skewed))));
        assertThat(good.uniform()).isTrue();
        // 20 bins of 20 and 30 against 25 expected: chi-square 20 at 19 degrees of freedom, p = 0.395.
        assertThat(bad.worst().pValue()).isCloseTo(0.395, within(0.001));
        assertThat(Arrays.stream(bad.worst().ecdfDifference())
                        .map(Math::abs)
                        .max()
                        .orElseThrow())
                .isGreaterThan(bad.ecdfBand());
        // Kolmogorov and Smirnov: about 1.36 / sqrt(500) for continuous ranks.
        assertThat(bad.ecdfBand()).isCloseTo(1.36 / Math.sqrt(500), within(0.006));
    }

    /** A short run of the real thing: it counts what it should, and the same seed gives the same ranks. */
    @Test
    void aShortCheckOfTheSamplerIsRepeatable() {
        AtomicInteger told = new AtomicInteger();
        SimulationBasedCalibration check = new SimulationBasedCalibration(EVIDENCE, DEFINITIONS, SHORT, 7);
        SamplerCheck first =
                check.run(6, done -> told.incrementAndGet(), () -> false).orElseThrow();
        assertThat(told).hasValue(6);
        assertThat(first.parameters()).hasSize(27).allMatch(one -> one.replicates() == 6);
        assertThat(check.run(6, done -> {}, () -> false)).isEqualTo(Optional.of(first));
    }

    @Test
    void aCancelledValidationHasNoResults() {
        ValidationSettings settings = new ValidationSettings(SHORT, SHORT, 4, List.of());
        assertThat(new Validation(EVIDENCE, DEFINITIONS, settings, 1, (part, done, total) -> {}, () -> true)
                        .run(StoredResponseModel.fit(EVIDENCE, DEFINITIONS), List.of()))
                .isEmpty();
    }
}
