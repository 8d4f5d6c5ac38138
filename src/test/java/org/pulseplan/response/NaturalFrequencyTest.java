package org.pulseplan.response;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pulseplan.response.NaturalFrequency.Kind;

class NaturalFrequencyTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, FEWER_THAN_ONE",
        "0.049, 0, FEWER_THAN_ONE",
        "0.05, 1, ABOUT",
        "0.549, 5, ABOUT",
        "0.55, 6, ABOUT",
        "0.949, 9, ABOUT",
        "0.951, 10, MORE_THAN_NINE",
        "1, 10, MORE_THAN_NINE"
    })
    void theMedianIsCountedToTheNearestTenthAndNothingIsCertain(double median, int ofTen, Kind kind) {
        NaturalFrequency frequency = NaturalFrequency.of(new Band(median, 0, 1, 0, 1));
        assertThat(frequency.ofTen()).isEqualTo(ofTen);
        assertThat(frequency.kind()).isEqualTo(kind);
    }

    @Test
    void roundingNeverNarrowsTheInterval() {
        NaturalFrequency frequency = NaturalFrequency.of(new Band(0.5, 0.4, 0.6, 0.29, 0.71));
        assertThat(frequency.lowest()).isEqualTo(2);
        assertThat(frequency.highest()).isEqualTo(8);
    }
}
