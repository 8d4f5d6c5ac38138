package org.pulseplan.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.pulseplan.profile.SignedProfile;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a profile into use at this workplace, or goes back to the base as shipped. */
@Command(name = "use")
final class ProfileUseCommand implements Callable<Integer> {
    private @SuppressWarnings("NullAway.Init") ProfileTools tools;

    @Spec
    private @SuppressWarnings("NullAway.Init") CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private @SuppressWarnings("NullAway.Init") Which which;

    /** One of the two. */
    static final class Which {
        @Parameters(index = "0", paramLabel = "PROFILE.json", descriptionKey = "profile")
        private @SuppressWarnings("NullAway.Init") Path file;

        @Option(names = "--none", required = true, descriptionKey = "profileNone")
        private boolean none;
    }

    @Override
    public Integer call() {
        tools = ProfileTools.ofThisUser(spec);
        if (which.none) {
            tools.orFail(ExitCode.NOT_WRITTEN, () -> {
                tools.files().useNone();
                return true;
            });
            say("cli.profile.usingNone");
            return ExitCode.SUCCESS;
        }
        SignedProfile signed = ProfileVerifyCommand.usable(which.file, tools);
        tools.orFail(() -> {
            tools.files().use(signed, tools.today());
            return true;
        });
        say("cli.profile.using", signed.profile().site(), signed.profile().version());
        return ExitCode.SUCCESS;
    }

    private void say(String key, Object... arguments) {
        spec.commandLine().getOut().println(tools.words().text(key, arguments));
    }
}
