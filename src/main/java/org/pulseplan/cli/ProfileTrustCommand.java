package org.pulseplan.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.pulseplan.entry.Phrase;
import org.pulseplan.profile.SignedProfile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Confirms the key of a profile: the digits that its owner has told must be those of the key. */
@Command(name = "trust")
final class ProfileTrustCommand implements Callable<Integer> {
    private @SuppressWarnings("NullAway.Init") ProfileTools tools;

    @Spec
    private @SuppressWarnings("NullAway.Init") CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PROFILE.json", descriptionKey = "profile")
    private @SuppressWarnings("NullAway.Init") Path file;

    @Option(names = "--fingerprint", paramLabel = "DIGITS", required = true, descriptionKey = "fingerprint")
    private @SuppressWarnings("NullAway.Init") String told;

    @Override
    public Integer call() {
        tools = ProfileTools.ofThisUser(spec);
        SignedProfile signed = tools.orFail(() -> tools.files().read(file));
        String fingerprint = signed.key().fingerprint();
        if (!digits(told).equals(digits(fingerprint))) {
            throw tools.failure(ExitCode.BAD_INPUT, Phrase.of("cli.profile.otherKey", fingerprint));
        }
        tools.orFail(ExitCode.NOT_WRITTEN, () -> {
            tools.files().trust(signed.key(), tools.today());
            return fingerprint;
        });
        spec.commandLine().getOut().println(tools.words().text("cli.profile.trusted", fingerprint));
        return ExitCode.SUCCESS;
    }

    private static String digits(String text) {
        return text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
