package org.pulseplan.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Phrase;
import org.pulseplan.profile.ProfileDiff;
import org.pulseplan.profile.ProfileDraft;
import org.pulseplan.profile.ProfileDrafting;
import org.pulseplan.profile.SignedProfile;
import org.pulseplan.profile.SiteProfile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Signs a draft with this user's key as the next version of a profile. */
@Command(name = "sign")
final class ProfileSignCommand implements Callable<Integer> {
    private @SuppressWarnings("NullAway.Init") ProfileTools tools;

    @Spec
    private @SuppressWarnings("NullAway.Init") CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DRAFT.json", descriptionKey = "profileDraft")
    private @SuppressWarnings("NullAway.Init") Path draftFile;

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "profileOut")
    private @SuppressWarnings("NullAway.Init") Path out;

    @Option(names = "--after", paramLabel = "PROFILE.json", descriptionKey = "profileAfter")
    private @Nullable Path after;

    @Option(names = "--passphrase-file", paramLabel = "FILE", descriptionKey = "passphraseFile")
    private @Nullable Path passphraseFile;

    @Override
    public Integer call() {
        tools = ProfileTools.ofThisUser(spec);
        ProfileDraft draft = tools.orFail(() -> tools.files().readDraft(draftFile));
        Path before = after;
        Optional<SignedProfile> previous = before == null
                ? Optional.empty()
                : Optional.of(tools.orFail(() -> tools.files().read(before)));
        SiteProfile profile = complete(draft, new ProfileDrafting.Turn(previous, tools.today()));
        char[] passphrase = new Passphrase(tools).ask(Optional.ofNullable(passphraseFile));
        SignedProfile signed = tools.orFail(() -> tools.files().sign(profile, passphrase));
        Arrays.fill(passphrase, ' ');
        tools.orFail(ExitCode.NOT_WRITTEN, () -> {
            tools.files().write(signed, out);
            return true;
        });
        report(signed, previous);
        return ExitCode.SUCCESS;
    }

    /** Everything that stands in the way is named at once. */
    private SiteProfile complete(ProfileDraft draft, ProfileDrafting.Turn turn) {
        Computed<SiteProfile> profile = tools.drafting().profile(draft, turn);
        PrintWriter err = spec.commandLine().getErr();
        profile.reasons().forEach(one -> err.println(tools.words().sentence(one)));
        return profile.known()
                .orElseThrow(() ->
                        tools.failure(ExitCode.BAD_INPUT, Phrase.of("cli.profile.incomplete", draftFile.toString())));
    }

    private void report(SignedProfile signed, Optional<SignedProfile> previous) {
        PrintWriter writer = spec.commandLine().getOut();
        writer.println(tools.words()
                .text(
                        "cli.profile.signed",
                        signed.profile().version(),
                        out.toString(),
                        signed.key().fingerprint()));
        ProfileDiff diff = new ProfileDiff(tools.shipped());
        List<Phrase> said = previous.map(one -> diff.between(one.profile(), signed.profile()))
                .orElseGet(() -> diff.againstShipped(signed.profile()));
        said.forEach(one -> writer.println(tools.words().sentence(one)));
    }
}
