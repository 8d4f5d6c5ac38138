package org.pulseplan.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.pulseplan.entry.Answer;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.response.evidence.Coefficient;
import org.pulseplan.response.fit.Draws;
import org.pulseplan.response.fit.FittedModel;
import org.pulseplan.response.fit.Parameters;
import org.pulseplan.response.fit.SeededRandom;

class LesionComparerTest {
    private static final FittedModel FIT =
            StoredResponseModel.fit(StoredResponseModel.evidence(), StoredResponseModel.definitions());
    /** RESP-16. */
    private static final double ALIKE = Math.log(1.1);

    private final Compared small = one(1, Cases.LUMINAL, Cases.intravenous(10, 6));
    private final Compared large = one(1, Cases.LUMINAL, Cases.intravenous(60, 15));

    @Test
    void theSmallShallowLesionIsBetterInNearlyEveryDrawAndTheThreeChancesAddUp() {
        Preference preference = between(small, large);
        assertThat(preference.firstBetter().value()).isGreaterThan(0.95);
        assertThat(preference.tie()).isFalse();
        assertThat(sum(preference)).isCloseTo(1, within(1e-12));
        assertThat(between(large, small)).isEqualTo(preference.turned());
    }

    /** By hand: count the draws in which 2 slopes times log2(60/30), log2(10/30) and depth's 0.9 steps differ clearly. */
    @Test
    void oneDrawAfterTheOtherCountedByHandGivesTheSame() {
        Draws draws = FIT.draws();
        double[] below = draws.column(Parameters.of(Coefficient.SIZE_BELOW_30MM));
        double[] above = draws.column(Parameters.of(Coefficient.SIZE_ABOVE_30MM));
        double[] depth = draws.column(Parameters.of(Coefficient.DEPTH));
        int better = 0;
        for (int d = 0; d < draws.count(); d++) {
            double difference = below[d] * Math.log(10 / 30.0) / Math.log(2) - above[d] * 1 - depth[d] * 0.9;
            better += difference > ALIKE ? 1 : 0;
        }
        assertThat(between(small, large).firstBetter().value())
                .isCloseTo((double) better / draws.count(), within(1e-12));
    }

    /** Hazard: a difference that no ruler can measure reads as a preference. */
    @Test
    @Hazard("H-55")
    void aTenthOfAMillimetreIsATieAlthoughTheSmallerIsBetterInMostDraws() {
        Compared other = one(1, Cases.LUMINAL, Cases.intravenous(10.1, 6));
        double[] below = FIT.draws().column(Parameters.of(Coefficient.SIZE_BELOW_30MM));
        assertThat(Arrays.stream(below).filter(effect -> effect < 0).count()).isGreaterThan(below.length * 9L / 10);
        Preference preference = between(small, other);
        assertThat(preference.tie()).isTrue();
        assertThat(preference.alike().value()).isEqualTo(1);
    }

    @Test
    @Hazard("H-55")
    void lesionsOfOnePatientThatDifferInNothingAreATieAndNeitherIsBetter() {
        for (LesionCovariates lesion : List.of(Cases.intravenous(20, 8), Cases.unknownLesion(20))) {
            Preference preference = between(one(1, Cases.LUMINAL, lesion), one(1, Cases.LUMINAL, lesion));
            assertThat(preference.tie()).isTrue();
            assertThat(preference.firstBetter()).isEqualTo(preference.secondBetter());
        }
    }

    /** Exactly: E over draws of the normal probability that the difference, with two inclinations, exceeds the edge. */
    @Test
    void twoPatientsShareNoInclination() {
        Compared elsewhere = one(2, Cases.LUMINAL, large.lesion());
        double[] difference = difference(small.lesion(), large.lesion());
        double[] spread = FIT.draws().column(Parameters.PATIENT_SPREAD);
        NormalDistribution standard = new NormalDistribution(null, 0, 1);
        double exact = 0;
        for (int d = 0; d < difference.length; d++) {
            exact += standard.cumulativeProbability((difference[d] - ALIKE) / (spread[d] * Math.sqrt(2)));
        }
        exact /= difference.length;
        assertThat(between(small, elsewhere).firstBetter().value())
                .isCloseTo(exact, within(0.005))
                .isLessThan(between(small, large).firstBetter().value() - 0.02);
        assertThat(sum(between(small, elsewhere))).isCloseTo(1, within(1e-12));
    }

    @Test
    void whatIsUnknownOfThePatientCancelsWithinOnePatientAndNotBetweenTwo() {
        PatientCovariates unknown = new PatientCovariates(
                Cases.LUMINAL.histology(), Answer.NOT_KNOWN, Answer.NOT_KNOWN, Answer.NOT_KNOWN, Answer.NOT_KNOWN);
        assertThat(between(one(1, unknown, small.lesion()), one(1, unknown, large.lesion())))
                .isEqualTo(between(small, large));
        assertThat(between(one(1, unknown, small.lesion()), one(2, unknown, large.lesion()))
                        .firstBetter()
                        .value())
                .isLessThan(between(small, one(2, Cases.LUMINAL, large.lesion()))
                        .firstBetter()
                        .value());
    }

    @Test
    void equalLesionsOfTwoPatientsAreATie() {
        Preference preference = between(small, one(2, Cases.LUMINAL, small.lesion()));
        assertThat(preference.tie()).isTrue();
        assertThat(preference.firstBetter()).isEqualTo(preference.secondBetter());
        assertThat(preference.alike().value()).isLessThan(0.5);
    }

    @Test
    void whichPatientIsNumberedFirstAndTheOrderOfEntryChangeNothing() {
        SeededRandom random = new SeededRandom(20261127, 1);
        List<Compared> lesions = new ArrayList<>();
        for (int whose = 1; whose <= 3; whose++) {
            PatientCovariates patient = Cases.randomPatient(random);
            for (int lesion = 0; lesion < 4; lesion++) {
                lesions.add(one(whose, patient, Cases.randomLesion(random)));
            }
        }
        List<Compared> back = new ArrayList<>(lesions.stream()
                .map(lesion -> one(10 - lesion.whose(), lesion.patient(), lesion.lesion()))
                .toList());
        Collections.reverse(back);
        LesionComparer there = Cases.MODEL.comparer(lesions);
        LesionComparer other = Cases.MODEL.comparer(back);
        int last = lesions.size() - 1;
        for (int i = 0; i <= last; i++) {
            for (int j = 0; j <= last; j++) {
                assertThat(other.preference(last - i, last - j)).isEqualTo(there.preference(i, j));
                assertThat(there.preference(j, i))
                        .isEqualTo(there.preference(i, j).turned());
                assertThat(sum(there.preference(i, j))).isCloseTo(1, within(1e-12));
            }
        }
    }

    @Test
    void againstOneGivesEachLesionItsChanceAndItselfATie() {
        LesionComparer comparer = Cases.MODEL.comparer(List.of(small, large));
        assertThat(comparer.against(1)).containsExactly(between(small, large), comparer.preference(1, 1));
        assertThat(comparer.preference(1, 1).tie()).isTrue();
    }

    private static Preference between(Compared first, Compared second) {
        return Cases.MODEL.comparer(List.of(first, second)).preference(0, 1);
    }

    private static double[] difference(LesionCovariates one, LesionCovariates two) {
        PredictionBase base = PredictionBase.of(StoredResponseModel.evidence(), StoredResponseModel.definitions(), FIT);
        OddsAgainst odds = new OddsAgainst(Cases.LUMINAL, base);
        double[] difference = odds.logOdds(one, 0);
        double[] other = odds.logOdds(two, 0);
        for (int d = 0; d < difference.length; d++) {
            difference[d] -= other[d];
        }
        return difference;
    }

    private static double sum(Preference preference) {
        return preference.firstBetter().value()
                + preference.alike().value()
                + preference.secondBetter().value();
    }

    private static Compared one(int whose, PatientCovariates patient, LesionCovariates lesion) {
        return new Compared(whose, patient, lesion);
    }
}
