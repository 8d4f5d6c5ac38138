package org.pulseplan.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.pulseplan.entry.Answer;
import org.pulseplan.response.fit.SeededRandom;

class AllPairsTest {
    /** Known and unknown lesions, equal ones and ones of another patient among them, in no order. */
    @Test
    void everyPairAtOnceHasTheAnswerOfThatPairAlone() {
        SeededRandom random = new SeededRandom(41, 0);
        List<Compared> lesions = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            lesions.add(new Compared(1, Cases.TRIPLE_NEGATIVE, Cases.randomLesion(random)));
        }
        lesions.add(lesions.get(3));
        lesions.add(new Compared(2, Cases.LUMINAL, Cases.unknownLesion(12)));
        assertEveryPairAgrees(lesions);
    }

    /** Odds whose ratio is so near to the line of likeness that whole numbers cannot tell on which side they lie. */
    @Test
    void pairsAtTheLineOfLikenessAreComparedInFull() {
        double line = StrictMath.log(Cases.MODEL.alikeOddsRatio());
        List<Compared> lesions = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            // Intravenous lesions of one size: their log-odds differ by depth alone, evenly.
            lesions.add(new Compared(
                    1,
                    Cases.LUMINAL,
                    new LesionCovariates(
                            20,
                            OptionalDouble.of(5 + i * line / 0.054),
                            Answer.NO,
                            Answer.NO,
                            Treatment.INTRAVENOUS_BLEOMYCIN,
                            false)));
        }
        assertEveryPairAgrees(lesions);
    }

    private static void assertEveryPairAgrees(List<Compared> lesions) {
        LesionComparer comparer = Cases.MODEL.comparer(lesions);
        PreferenceTable all = comparer.all();
        for (int i = 0; i < lesions.size(); i++) {
            for (int j = 0; j < lesions.size(); j++) {
                if (i != j) {
                    assertThat(all.of(i, j)).as("%d and %d", i, j).isEqualTo(comparer.preference(i, j));
                }
            }
        }
    }
}
