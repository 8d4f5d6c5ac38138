package org.pulseplan.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pulseplan.response.fit.Quantile;
import org.pulseplan.response.fit.SeededRandom;

class NumericsTest {
    @Test
    void exponentialAgreesWithTheReferenceImplementation() {
        double[] x = new double[200_001];
        for (int i = 0; i < x.length; i++) {
            x[i] = (i - 100_000) / 2500.0;
        }
        double[] fast = x.clone();
        Exponential.replace(fast);
        for (int i = 0; i < x.length; i++) {
            double exact = StrictMath.exp(x[i]);
            assertThat(fast[i]).isCloseTo(exact, within(1e-15 * exact));
        }
    }

    @Test
    void exponentialNeverFallsAndStandsStillBeyondItsLimit() {
        double[] x = {-1e9, -40, -1, -1e-16, 0, 1e-16, 1, 40, 1e9};
        Exponential.replace(x);
        assertThat(x).isSorted();
        assertThat(x[0]).isEqualTo(x[1]);
        assertThat(x[4]).isEqualTo(1);
        assertThat(x[8]).isEqualTo(x[7]);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 39, 41, 1000, 4000})
    void bandsAreThoseOfAFullSort(int count) {
        SeededRandom random = new SeededRandom(6, count);
        assertSameAsSort(count, random::nextUniform);
        assertSameAsSort(count, random::nextNormal);
        assertSameAsSort(count, () -> Math.exp(5 * random.nextNormal()));
        assertSameAsSort(count, () -> 1e-9 * random.nextUniform() + 0.3);
        assertSameAsSort(count, () -> random.nextBelow(4));
        assertSameAsSort(count, () -> 0.25);
        assertSameAsSort(count, () -> random.nextUniform() < 0.02 ? 1 : 1e-12 * random.nextUniform());
    }

    private static void assertSameAsSort(int count, DoubleSupplier source) {
        double[] values = new double[count];
        Arrays.setAll(values, i -> source.getAsDouble());
        double[] before = values.clone();
        Band band = new BandFinder(count).of(values);
        assertThat(values).isEqualTo(before);
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        assertThat(band.low95()).isEqualTo(Quantile.ofSorted(sorted, 0.025));
        assertThat(band.low80()).isEqualTo(Quantile.ofSorted(sorted, 0.1));
        assertThat(band.median()).isEqualTo(Quantile.ofSorted(sorted, 0.5));
        assertThat(band.high80()).isEqualTo(Quantile.ofSorted(sorted, 0.9));
        assertThat(band.high95()).isEqualTo(Quantile.ofSorted(sorted, 0.975));
    }
}
