package org.pulseplan.desktop.response.compare;

import org.pulseplan.response.Probability;
import org.pulseplan.text.Language;

/** How probabilities that were counted on draws are said: what happened in none or in all of them is not certain for that. */
public final class Chance {
    private static final double NEARLY_NEVER = 1e-9;

    private Chance() {}

    public static String of(Probability counted, Language language) {
        return language.percent(Math.min(1 - NEARLY_NEVER, Math.max(NEARLY_NEVER, counted.value())));
    }
}
