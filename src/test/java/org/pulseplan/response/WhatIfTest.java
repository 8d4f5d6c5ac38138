package org.pulseplan.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pulseplan.entry.Answer;

class WhatIfTest {
    private final LesionCovariates lesion = Cases.intravenous(25, 8);

    @Test
    void bothSidesAreThePredictionsThatTheLesionsHaveByThemselves() {
        LesionCovariates grown = Cases.intravenous(50, 8);
        WhatIf whatIf = Cases.MODEL.whatIf(Cases.LUMINAL, lesion, grown);
        PatientResponse apart = Cases.MODEL.predict(Cases.LUMINAL, List.of(lesion, grown));
        assertThat(List.of(whatIf.planned(), whatIf.changed())).isEqualTo(apart.lesions());
    }

    /** The difference of the medians is not the median of the differences, but near it. */
    @Test
    void growthLowersTheResponseByADifferenceThatIsSurerThanTheTwoSidesAre() {
        WhatIf whatIf = Cases.MODEL.whatIf(Cases.LUMINAL, lesion, Cases.intravenous(50, 8));
        Band difference = whatIf.difference().complete().newCentre();
        Band planned = whatIf.planned().complete().newCentre();
        Band changed = whatIf.changed().complete().newCentre();
        assertThat(difference.median()).isNegative().isCloseTo(changed.median() - planned.median(), within(0.03));
        assertThat(difference.width95()).isLessThan(planned.width95()).isLessThan(changed.width95());
        assertThat(whatIf.preference().firstBetter().value()).isGreaterThan(0.9);
    }

    @Test
    void changingNothingDiffersByNothingAlsoWhereMuchIsUnknown() {
        LesionCovariates unknown = Cases.unknownLesion(12);
        WhatIf whatIf = Cases.MODEL.whatIf(Cases.LUMINAL, unknown, unknown);
        assertThat(whatIf.difference().complete().newCentre()).isEqualTo(new Band(0, 0, 0, 0, 0));
        assertThat(whatIf.difference().objective().averageCentre()).isEqualTo(new Band(0, 0, 0, 0, 0));
        assertThat(whatIf.preference().tie()).isTrue();
    }

    @Test
    void whatIsUnknownOfTheLesionIsTheSameOnBothSides() {
        LesionCovariates unknown = Cases.unknownLesion(25);
        LesionCovariates injected = new LesionCovariates(
                25, unknown.depthMm(), Answer.NOT_KNOWN, Answer.NOT_KNOWN, Treatment.INTRATUMOURAL_BLEOMYCIN, false);
        LesionCovariates knownInjected =
                Cases.lesion(25, 8, Answer.NO, Answer.NO, Treatment.INTRATUMOURAL_BLEOMYCIN, false);
        assertThat(Cases.MODEL.whatIf(Cases.LUMINAL, unknown, injected).preference())
                .isEqualTo(
                        Cases.MODEL.whatIf(Cases.LUMINAL, lesion, knownInjected).preference());
    }
}
