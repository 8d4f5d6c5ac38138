package org.pulseplan.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pulseplan.desktop.NoWindowException.Cause;
import org.pulseplan.hazard.Hazard;

/** The words are those that JavaFX 21.0.12 threw on Debian 12 without a display and without GTK 3. */
class NoWindowExceptionTest {
    @Test
    @Hazard("H-74")
    void aMissingDisplayIsToldFromMissingLibraries() {
        assertThat(reason(new UnsupportedOperationException("Unable to open DISPLAY")))
                .isEqualTo(Cause.DISPLAY);
        assertThat(reason(new UnsupportedOperationException("Unable to load glass GTK library.")))
                .isEqualTo(Cause.LIBRARIES);
        assertThat(reason(new UnsatisfiedLinkError("libXtst.so.6: cannot open shared object file")))
                .isEqualTo(Cause.LIBRARIES);
    }

    @Test
    void anythingElseIsNotBlamedOnTheSystem() {
        assertThat(reason(new IllegalStateException("no text for x"))).isEqualTo(Cause.OTHER);
        assertThat(reason(new IllegalStateException())).isEqualTo(Cause.OTHER);
    }

    private static Cause reason(Throwable failure) {
        return new NoWindowException(failure).reason();
    }
}
