package org.pulseplan.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pulseplan.profile.SiteKey;
import org.pulseplan.program.ConfigFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the key with which this user signs profiles. */
@Command(name = "new-key")
final class ProfileNewKeyCommand implements Callable<Integer> {
    private @SuppressWarnings("NullAway.Init") ProfileTools tools;

    @Spec
    private @SuppressWarnings("NullAway.Init") CommandSpec spec;

    @Option(names = "--passphrase-file", paramLabel = "FILE", descriptionKey = "passphraseFile")
    private @Nullable Path passphraseFile;

    @Override
    public Integer call() {
        tools = ProfileTools.ofThisUser(spec);
        char[] passphrase = new Passphrase(tools).askTwice(Optional.ofNullable(passphraseFile));
        SiteKey key = tools.orFail(() -> tools.files().newKey(passphrase));
        Arrays.fill(passphrase, ' ');
        spec.commandLine()
                .getOut()
                .println(tools.words()
                        .text("cli.profile.newKey", ConfigFolder.path().toString(), key.fingerprint()));
        return ExitCode.SUCCESS;
    }
}
