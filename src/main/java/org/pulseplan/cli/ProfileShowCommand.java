package org.pulseplan.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.pulseplan.profile.ProfileDiff;
import org.pulseplan.profile.SignedProfile;
import org.pulseplan.profile.SiteKnowledge;
import org.pulseplan.profile.SiteProfile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says a signed profile in words: whose it is, what it changes and what it adopts. */
@Command(name = "show")
final class ProfileShowCommand implements Callable<Integer> {
    private @SuppressWarnings("NullAway.Init") ProfileTools tools;

    @Spec
    private @SuppressWarnings("NullAway.Init") CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PROFILE.json", descriptionKey = "profile")
    private @SuppressWarnings("NullAway.Init") Path file;

    @Override
    public Integer call() {
        tools = ProfileTools.ofThisUser(spec);
        SignedProfile signed = tools.orFail(() -> tools.files().read(file));
        SiteProfile profile = signed.profile();
        say(
                "cli.profile.who",
                profile.site(),
                profile.version(),
                profile.lead().name(),
                profile.lead().role());
        say("cli.profile.when", profile.signedOn(), profile.validFrom(), profile.validUntil());
        say("cli.profile.keyIs", signed.key().fingerprint());
        say(
                "cli.profile.count",
                profile.decisions().size(),
                profile.changed().size(),
                profile.reviewed().version());
        new ProfileDiff(tools.shipped())
                .againstShipped(profile)
                .forEach(one -> out().println(tools.words().sentence(one)));
        SiteKnowledge atSite = SiteKnowledge.of(tools.shipped(), profile, signed.fingerprint());
        if (!atSite.openAgain().isEmpty()) {
            say("cli.profile.open", tools.shipped().version(), atSite.openAgain());
        }
        return ExitCode.SUCCESS;
    }

    private void say(String key, Object... arguments) {
        out().println(tools.words().text(key, arguments));
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
