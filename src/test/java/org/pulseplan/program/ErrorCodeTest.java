package org.pulseplan.program;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pulseplan.hazard.Hazard;

class ErrorCodeTest {
    @Test
    @Hazard("H-75")
    void theSameDefectHasTheSameCodeWhateverItWasAbout() {
        String[] codes = new String[2];
        for (int i = 0; i < 2; i++) {
            codes[i] = ErrorCode.of(new IllegalStateException("patient " + i));
        }
        assertThat(codes[0]).matches("[0-9A-F]{8}").isEqualTo(codes[1]);
    }

    @Test
    void anotherPlaceHasAnotherCode() {
        assertThat(ErrorCode.of(new IllegalStateException())).isNotEqualTo(ErrorCode.of(elsewhere()));
    }

    private static Exception elsewhere() {
        return new IllegalStateException();
    }
}
