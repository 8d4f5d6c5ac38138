package org.pulseplan.modelcard;

import java.util.Locale;
import org.pulseplan.response.validation.Sensitivity;
import org.pulseplan.text.Language;

/** How a changed run is called: the coefficient, prior or studies, and what was done to them. */
final class RunNames {
    private RunNames() {}

    static String of(Sensitivity run, Language words) {
        return words.text("modelcard.change." + run.change().name().toLowerCase(Locale.ROOT), run.what());
    }
}
