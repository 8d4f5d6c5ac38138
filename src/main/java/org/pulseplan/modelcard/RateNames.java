package org.pulseplan.modelcard;

import org.pulseplan.response.validation.RateCheck;
import org.pulseplan.text.Language;

/** How rates of complete and objective response are called. */
final class RateNames {
    private RateNames() {}

    static String of(RateCheck rate, Language words) {
        return words.text(rate.objective() ? "modelcard.objective" : "modelcard.complete");
    }
}
