package org.pulseplan.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.pulseplan.entry.EntryReader;
import org.pulseplan.entry.Phrase;
import org.pulseplan.knowledge.EntryLimits;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.profile.ProfileDrafting;
import org.pulseplan.profile.ProfileFiles;
import org.pulseplan.profile.ProfileRefused;
import org.pulseplan.program.ConfigFolder;
import org.pulseplan.store.ProfileFolder;
import org.pulseplan.text.Language;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What the commands about site profiles work with.
 *
 * @param shipped the knowledge base of this program
 * @param files this user's profiles and keys
 * @param words in which everything is said
 * @param today the day on which a profile must be valid
 */
record ProfileTools(KnowledgeBase shipped, ProfileFiles files, Language words, LocalDate today) {
    /** @param command the one that is run, in whose language everything is said */
    static ProfileTools ofThisUser(CommandSpec command) {
        KnowledgeBase shipped = KnowledgeBase.shipped();
        return new ProfileTools(
                shipped,
                new ProfileFolder(ConfigFolder.path(), shipped),
                CommandTexts.of(command),
                LocalDate.now(Clock.system(ZoneId.systemDefault())));
    }

    ProfileDrafting drafting() {
        return new ProfileDrafting(shipped, new EntryReader(new EntryLimits(shipped), Locale.UK));
    }

    /** Does something that may be refused; a refusal ends the command with its sentence. */
    <T> T orFail(Attempt<T> attempt) {
        return orFail(ExitCode.BAD_INPUT, attempt);
    }

    <T> T orFail(int exitCode, Attempt<T> attempt) {
        try {
            return attempt.run();
        } catch (ProfileRefused refused) {
            throw failure(exitCode, refused.reason());
        }
    }

    CommandFailure failure(int exitCode, Phrase why) {
        return new CommandFailure(exitCode, words.sentence(why));
    }

    /** Something that may be refused. */
    @FunctionalInterface
    interface Attempt<T> {
        T run() throws ProfileRefused;
    }
}
