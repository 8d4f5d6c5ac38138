package org.pulseplan.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTableTest {
    /** Wilson's interval of 5 of 19 is 0.118 to 0.488 (R: prop.test(5, 19, correct = FALSE)). */
    @Test
    void aGroupsIntervalIsThatOfWilson() {
        List<Predicted> even = new ArrayList<>();
        for (int i = 0; i < 19; i++) {
            even.add(new Predicted("P" + i, 0.4, i < 5));
        }
        CalibrationTable.Group found = CalibrationTable.of(even, 0.2).groups().get(0);
        assertThat(found.low95()).isCloseTo(0.118, within(0.001));
        assertThat(found.high95()).isCloseTo(0.488, within(0.001));
    }

    @Test
    void lesionsOfOnePatientWidenTheInterval() {
        CalibrationTable.Group alone =
                CalibrationTable.of(lesions(19, 1), 0.2).groups().get(0);
        CalibrationTable.Group shared =
                CalibrationTable.of(lesions(19, 5), 0.2).groups().get(0);
        assertThat(shared.observed()).isEqualTo(alone.observed());
        assertThat(shared.high95() - shared.low95()).isGreaterThan(1.1 * (alone.high95() - alone.low95()));
    }

    /** Split by the order of treatment, 60 equal predictions would give groups that differ by chance alone. */
    @Test
    void equalPredictionsAreOneGroup() {
        List<Predicted> all = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            all.add(new Predicted("P" + i, i < 40 ? 0.6 : 0.8, i % 2 == 0));
        }
        assertThat(CalibrationTable.of(all, 0.2).groups())
                .extracting(CalibrationTable.Group::lesions)
                .containsExactly(40, 20);
    }

    private static List<Predicted> lesions(int count, int perPatient) {
        List<Predicted> lesions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lesions.add(new Predicted("P" + i / perPatient, 0.3 + 0.02 * i, i % 4 == 0));
        }
        return lesions;
    }
}
