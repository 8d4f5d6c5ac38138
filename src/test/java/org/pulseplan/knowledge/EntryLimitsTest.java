package org.pulseplan.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pulseplan.entry.Limits;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.quantity.Kilograms;
import org.pulseplan.quantity.Unit;

class EntryLimitsTest {
    private final Limits limits = new EntryLimits(KnowledgeBase.shipped());

    @Test
    void rangeIsTheOneOfTheBaseInItsUnit() {
        Limits.Range possible = limits.possible("ENTRY-WEIGHT", Unit.KILOGRAM);
        assertThat(possible.low()).isEqualTo(new Kilograms(20));
        assertThat(possible.high()).isEqualTo(new Kilograms(500));
    }

    /** The same course of bleomycin must be accepted or asked about alike in whichever unit it is typed. */
    @ParameterizedTest
    @EnumSource(names = {"USP_UNIT", "MILLIGRAM_POTENCY"})
    @Hazard("H-03")
    void earlierBleomycinHasTheSameRangeInEveryUnit(Unit unit) {
        Limits.Range international =
                limits.plausible("ENTRY-COURSE", Unit.INTERNATIONAL_UNIT).orElseThrow();
        Limits.Range other = limits.plausible("ENTRY-COURSE", unit).orElseThrow();
        assertThat(other.low().unit()).isEqualTo(unit);
        assertThat(other.low().value() * 1000).isEqualTo(international.low().value());
        assertThat(other.high().value() * 1000).isEqualTo(international.high().value());
    }

    @Test
    void fieldWithoutAnUnusualRangeAsksNothing() {
        assertThat(limits.plausible("ENTRY-ECOG", Unit.COUNT)).isEmpty();
        assertThat(limits.possible("ENTRY-ECOG", Unit.COUNT).high().value()).isEqualTo(4);
    }

    @Test
    void rangeAskedForInAnotherUnitIsRefused() {
        assertThatThrownBy(() -> limits.possible("ENTRY-WEIGHT", Unit.CENTIMETRE))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("ENTRY-WEIGHT-MIN");
    }
}
