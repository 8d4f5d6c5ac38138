package org.pulseplan.cli;

import java.util.Locale;
import org.pulseplan.text.Language;
import org.pulseplan.text.Tongue;
import picocli.CommandLine.Model.CommandSpec;

/** The words of the command line: in the language that was asked for, else English, the same on every machine. */
final class CommandTexts {
    private CommandTexts() {}

    static Language english() {
        return Language.of(Locale.UK);
    }

    /** The words of a run of this command. */
    static Language of(CommandSpec command) {
        return in(asked(command));
    }

    static Language in(Tongue tongue) {
        return Language.of(tongue, habits(tongue));
    }

    /** The language that was asked for. */
    static Tongue asked(CommandSpec command) {
        return command.root().userObject() instanceof PulsePlanCommand whole ? whole.tongue() : Tongue.ENGLISH;
    }

    static boolean named(CommandSpec command) {
        return command.root().userObject() instanceof PulsePlanCommand whole && whole.languageNamed();
    }

    /** How numbers are written in a language where nothing else is asked for. */
    static Locale habits(Tongue tongue) {
        return switch (tongue) {
            case ENGLISH -> Locale.UK;
            case GERMAN -> Locale.GERMANY;
            case ITALIAN -> Locale.ITALY;
        };
    }
}
