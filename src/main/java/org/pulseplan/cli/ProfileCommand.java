package org.pulseplan.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands about site profiles. */
@Command(
        name = "profile",
        subcommands = {
            ProfileShowCommand.class,
            ProfileVerifyCommand.class,
            ProfileDiffCommand.class,
            ProfileTrustCommand.class,
            ProfileUseCommand.class,
            ProfileNewKeyCommand.class,
            ProfileSignCommand.class
        })
final class ProfileCommand implements Runnable {
    @Spec
    private @SuppressWarnings("NullAway.Init") CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), CommandTexts.of(spec).text("cli.profile.noCommand"));
    }
}
