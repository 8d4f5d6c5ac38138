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
    void theBetterLesionIsLikelierToRespondBetterAndTheChancesAddUp() {
        LesionCovariates small = Cases.intravenous(10, 6);
        LesionCovariates large = Cases.intravenous(60, 15);
        Preference there = between(small, large);
        Preference back = between(large, small);
        assertThat(there.firstBetter().value()).isGreaterThan(0.95);
        assertThat(there.firstBetter()).isEqualTo(back.secondBetter());
        assertThat(there.firstBetter().value()
                        + there.alike().value()
                        + there.secondBetter().value())
                .isCloseTo(1, within(1e-12));
        assertThat(there.tie()).isFalse();
    }

    @Test
    @Hazard("H-55")
    void lesionsThatTheModelCannotTellApartAreTied() {
        LesionCovariates linear = Cases.intravenous(45, 10);
        LesionCovariates hexagonal = Cases.lesion(45, 10, Answer.NO, Answer.NO, Treatment.INTRAVENOUS_BLEOMYCIN, true);
        for (Preference preference : List.of(
                between(linear, linear),
                between(Cases.unknownLesion(12), Cases.unknownLesion(12)),
                between(linear, hexagonal),
                Cases.MODEL.whatIf(Cases.LUMINAL, linear, hexagonal).preference())) {
            assertThat(preference.tie()).isTrue();
            assertThat(preference.firstBetter()).isEqualTo(preference.secondBetter());
        }
    }

    /** What is unknown of the lesion cancels: the chance is that of a lesion of which all is known. */
    @Test
    void twoWaysToTreatOneLesionShareWhatIsUnknownOfIt() {
        LesionCovariates unknown = Cases.unknownLesion(25);
        double better = chanceOfTheVein(Cases.intravenous(25, 8));
        assertThat(chanceOfTheVein(unknown)).isEqualTo(better).isGreaterThan(0.75);
        assertThat(between(unknown, injected(unknown)).firstBetter().value()).isLessThan(better);
    }

    private static double chanceOfTheVein(LesionCovariates lesion) {
        return Cases.MODEL
                .whatIf(Cases.LUMINAL, lesion, injected(lesion))
                .preference()
                .firstBetter()
                .value();
    }

    private static LesionCovariates injected(LesionCovariates lesion) {
        return new LesionCovariates(
                lesion.longestDiameterMm(),
                lesion.depthMm(),
                lesion.irradiated(),
                lesion.ulcerated(),
                Treatment.INTRATUMOURAL_BLEOMYCIN,
                false);
    }

    private static Preference between(LesionCovariates one, LesionCovariates other) {
        return Cases.MODEL
                .comparer(List.of(new Compared(1, Cases.LUMINAL, one), new Compared(1, Cases.LUMINAL, other)))
                .preference(0, 1);
    }

    private static Contribution contribution(Explanation explanation, Coefficient coefficient) {
        return explanation.contributions().stream()
                .filter(contribution -> contribution.coefficient() == coefficient)
                .findFirst()
                .orElseThrow();
    }
}
