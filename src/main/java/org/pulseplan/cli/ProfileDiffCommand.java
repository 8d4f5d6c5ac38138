package org.pulseplan.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.pulseplan.entry.Phrase;
import org.pulseplan.profile.ProfileDiff;
import org.pulseplan.profile.SiteProfile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says in words what differs between two profiles. */
@Command(name = "diff")
final class ProfileDiffCommand implements Callable<Integer> {
    private @SuppressWarnings("NullAway.Init") ProfileTools tools;

    @Spec
    private @SuppressWarnings("NullAway.Init") CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OLD.json", descriptionKey = "profileOld")
    private @SuppressWarnings("NullAway.Init") Path before;

    @Parameters(index = "1", paramLabel = "NEW.json", descriptionKey = "profileNew")
    private @SuppressWarnings("NullAway.Init") Path after;

    @Override
    public Integer call() {
        tools = ProfileTools.ofThisUser(spec);
        SiteProfile old = tools.orFail(() -> tools.files().read(before)).profile();
        SiteProfile fresh = tools.orFail(() -> tools.files().read(after)).profile();
        List<Phrase> diff = new ProfileDiff(tools.shipped()).between(old, fresh);
        PrintWriter out = spec.commandLine().getOut();
        out.println(tools.words().text("cli.profile.versions", old.version(), fresh.version()));
        if (diff.isEmpty()) {
            out.println(tools.words().text("cli.profile.same"));
        }
        diff.forEach(one -> out.println(tools.words().sentence(one)));
        return ExitCode.SUCCESS;
    }
}
