package org.pulseplan.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pulseplan.entry.Phrase;

/** Asks for a passphrase where nobody can read along, or takes it from the first line of a file. */
final class Passphrase {
    private final ProfileTools tools;

    Passphrase(ProfileTools tools) {
        this.tools = tools;
    }

    char[] ask(Optional<Path> file) {
        return file.map(this::fromFile).orElseGet(() -> typed("cli.profile.passphrase"));
    }

    /** A new one is typed twice. */
    char[] askTwice(Optional<Path> file) {
        char[] first = ask(file);
        if (file.isEmpty() && !Arrays.equals(first, typed("cli.profile.passphraseAgain"))) {
            throw tools.failure(ExitCode.BAD_INPUT, Phrase.of("cli.profile.passphraseDiffers"));
        }
        return first;
    }

    /** Newer Java gives a console even where nobody types; it then reads nothing. */
    @SuppressWarnings("SystemConsoleNull")
    private char[] typed(String prompt) {
        Console console = System.console();
        char[] typed = console == null
                ? null
                : console.readPassword("%s ", tools.words().text(prompt));
        if (typed == null) {
            throw tools.failure(ExitCode.BAD_INPUT, Phrase.of("cli.profile.noConsole"));
        }
        return typed;
    }

    private char[] fromFile(Path file) {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            return lines.isEmpty() ? new char[0] : lines.get(0).toCharArray();
        } catch (IOException unreadable) {
            throw tools.failure(ExitCode.BAD_INPUT, Phrase.of("cli.profile.noPassphrase", file.toString()));
        }
    }
}
