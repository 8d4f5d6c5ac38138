package org.pulseplan.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pulseplan.entry.Answer;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.response.evidence.Coefficient;
import org.pulseplan.response.evidence.Grade;
import org.pulseplan.response.fit.SeededRandom;

class ExplanationTest {
    @Test
    void contributionsAddUpToTheDifferenceFromTheReferenceLesion() {
        SeededRandom random = new SeededRandom(31, 0);
        for (int trial = 0; trial < 40; trial++) {
            Explanation explanation = Cases.MODEL.explain(Cases.randomPatient(random), Cases.randomLesion(random));
            double sum = explanation.contributions().stream()
                    .mapToDouble(Contribution::logOdds)
                    .sum();
            assertThat(explanation.referenceLogOdds() + sum).isCloseTo(explanation.logOdds(), within(1e-10));
        }
    }

    @Test
    void theReferenceLesionNeedsNoExplanation() {
        Explanation.Reference reference = Cases.MODEL.reference();
        assertThat(reference.lesion().longestDiameterMm()).isEqualTo(18);
        assertThat(reference.lesion().depthMm()).hasValue(8);
        Explanation explanation = Cases.MODEL.explain(reference.patient(), reference.lesion());
        assertThat(explanation.contributions()).isEmpty();
        assertThat(explanation.logOdds()).isEqualTo(explanation.referenceLogOdds());
    }

    @Test
    void sizeStandsOnDataAndDepthOnJudgement() {
        Explanation explanation = Cases.MODEL.explain(Cases.LUMINAL, Cases.intravenous(60, 20));
        Contribution size = contribution(explanation, Coefficient.SIZE_BELOW_30MM);
        Contribution depth = contribution(explanation, Coefficient.DEPTH);
        assertThat(size.grade()).isEqualTo(Grade.MODERATE);
        assertThat(size.evidenceIds()).contains("mali2013-size", "campana2016-size", "matthiessen2012");
        assertThat(depth.grade()).isEqualTo(Grade.VERY_WEAK);
        assertThat(depth.evidenceIds()).containsExactly("matthiessen2012");
        assertThat(depth.logOdds()).isNegative();
        assertThat(depth.logOdds()).isBetween(depth.low95(), depth.high95());
    }

    @Test
    void anEffectOnJudgementAloneNamesNoEvidence() {
        LesionCovariates cisplatin =
                Cases.lesion(18, 8, Answer.NO, Answer.NO, Treatment.INTRATUMOURAL_CISPLATIN, false);
        Explanation explanation = Cases.MODEL.explain(Cases.LUMINAL, cisplatin);
        assertThat(explanation.contributions()).singleElement().satisfies(contribution -> {
            assertThat(contribution.coefficient()).isEqualTo(Coefficient.CISPLATIN);
            assertThat(contribution.evidenceIds()).isEmpty();
            assertThat(contribution.known()).isTrue();
        });
    }

    @Test
    void anUnknownFactorIsListedAsUnknownWithAWiderReach() {
        Explanation explanation =
                Cases.MODEL.explain(Cases.LUMINAL.withErPositive(Answer.NOT_KNOWN), Cases.intravenous(18, 8));
        assertThat(explanation.contributions()).singleElement().satisfies(contribution -> {
            assertThat(contribution.known()).isFalse();
            assertThat(contribution.high95()).isZero();
            assertThat(contribution.low95()).isNegative();
        });
    }

    @Test
    void theBetterLesionIsLikelierToRespondBetterAndTheTwoChancesAddUp() {
        LesionCovariates small = Cases.intravenous(10, 6);
        LesionCovariates large = Cases.intravenous(60, 15);
        Comparison there = Cases.MODEL.compare(small, large);
        Comparison back = Cases.MODEL.compare(large, small);
        assertThat(there.firstBetter().value()).isGreaterThan(0.95);
        assertThat(there.firstBetter().value() + back.firstBetter().value()).isCloseTo(1, within(1e-12));
        assertThat(there.tie()).isFalse();
    }

    @Test
    @Hazard("H-55")
    void lesionsThatTheModelCannotTellApartAreTied() {
        LesionCovariates linear = Cases.intravenous(45, 10);
        LesionCovariates hexagonal = Cases.lesion(45, 10, Answer.NO, Answer.NO, Treatment.INTRAVENOUS_BLEOMYCIN, true);
        for (Comparison comparison : List.of(
                Cases.MODEL.compare(linear, linear),
                Cases.MODEL.compare(Cases.unknownLesion(12), Cases.unknownLesion(12)),
                Cases.MODEL.compare(linear, hexagonal),
                Cases.MODEL.compareTreatments(linear, hexagonal))) {
            assertThat(comparison.tie()).isTrue();
            assertThat(comparison.firstBetter().value()).isEqualTo(0.5);
        }
    }

    @Test
    void twoWaysToTreatOneLesionShareWhatIsUnknownOfIt() {
        LesionCovariates intravenous = Cases.unknownLesion(25);
        LesionCovariates injected = new LesionCovariates(
                25,
                intravenous.depthMm(),
                Answer.NOT_KNOWN,
                Answer.NOT_KNOWN,
                Treatment.INTRATUMOURAL_BLEOMYCIN,
                false);
        double known = Cases.MODEL
                .compareTreatments(
                        Cases.intravenous(25, 8),
                        Cases.lesion(25, 8, Answer.NO, Answer.NO, Treatment.INTRATUMOURAL_BLEOMYCIN, false))
                .firstBetter()
                .value();
        assertThat(Cases.MODEL
                        .compareTreatments(intravenous, injected)
                        .firstBetter()
                        .value())
                .isEqualTo(known)
                .isGreaterThan(0.85);
        assertThat(Cases.MODEL.compare(intravenous, injected).firstBetter().value())
                .isLessThan(known);
    }

    private static Contribution contribution(Explanation explanation, Coefficient coefficient) {
        return explanation.contributions().stream()
                .filter(contribution -> contribution.coefficient() == coefficient)
                .findFirst()
                .orElseThrow();
    }
}
