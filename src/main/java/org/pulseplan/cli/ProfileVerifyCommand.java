package org.pulseplan.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.pulseplan.entry.Phrase;
import org.pulseplan.profile.ProfileCheck;
import org.pulseplan.profile.Sentences;
import org.pulseplan.profile.SignedProfile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says whether a profile may be used here and today, and why not. */
@Command(name = "verify")
final class ProfileVerifyCommand implements Callable<Integer> {
    private @SuppressWarnings("NullAway.Init") ProfileTools tools;

    @Spec
    private @SuppressWarnings("NullAway.Init") CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PROFILE.json", descriptionKey = "profile")
    private @SuppressWarnings("NullAway.Init") Path file;

    @Override
    public Integer call() {
        tools = ProfileTools.ofThisUser(spec);
        SignedProfile signed = usable(file, tools);
        spec.commandLine()
                .getOut()
                .println(tools.words()
                        .text(
                                "cli.profile.good",
                                signed.profile().site(),
                                signed.profile().version(),
                                signed.profile().validUntil()));
        return ExitCode.SUCCESS;
    }

    /** The profile in this file, if it may be used here and today; the command ends where not. */
    static SignedProfile usable(Path file, ProfileTools tools) {
        SignedProfile signed = tools.orFail(() -> tools.files().read(file));
        if (!tools.orFail(() -> tools.files().trusted()).contains(signed.key().fingerprint())) {
            throw refused(file, Phrase.of("store.profile.stranger", signed.key().fingerprint()), tools);
        }
        List<Phrase> against = new ProfileCheck(tools.shipped()).inUse(signed, tools.today());
        if (!against.isEmpty()) {
            throw refused(file, Sentences.of(against), tools);
        }
        return signed;
    }

    private static CommandFailure refused(Path file, Phrase why, ProfileTools tools) {
        return tools.failure(ExitCode.BAD_INPUT, Phrase.of("store.profile.refused", file.toString(), why));
    }
}
