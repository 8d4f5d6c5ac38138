package org.pulseplan.cli;

import java.util.Locale;
import org.pulseplan.text.Language;

/** The words of messages that are said before a language is known. */
final class CommandTexts {
    private CommandTexts() {}

    static Language english() {
        return Language.of(Locale.UK);
    }
}
