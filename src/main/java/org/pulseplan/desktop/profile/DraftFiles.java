package org.pulseplan.desktop.profile;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;
import org.pulseplan.entry.Phrase;
import org.pulseplan.profile.ProfileDraft;
import org.pulseplan.profile.ProfileFiles;
import org.pulseplan.profile.ProfileRefused;
import org.pulseplan.profile.SignedProfile;

/** Keeps the draft under review after every edit, so that nothing is lost between two sittings, and in files on request. */
final class DraftFiles {
    private final ReviewModel model;
    private final ProfileFiles files;
    private final Errands errands;
    private final ReadOnlyBooleanWrapper kept = new ReadOnlyBooleanWrapper(true);
    private final AtomicReference<@Nullable ProfileDraft> waiting = new AtomicReference<>();
    private boolean begun;

    DraftFiles(ReviewModel model, ProfileFiles files, Errands errands) {
        this.model = model;
        this.files = files;
        this.errands = errands;
        model.draft().addListener((property, before, draft) -> keep());
    }

    /** Whether the draft as it stands has been written down. */
    ReadOnlyBooleanProperty kept() {
        return kept.getReadOnlyProperty();
    }

    /** Shows the draft as it was left; where there is none, one that follows the profile in use. */
    void begin(Optional<SignedProfile> used) {
        errands.run("draft", files::draft, left -> {
            model.begin(left.orElseGet(() ->
                    used.map(signed -> ProfileDraft.after(signed.profile())).orElseGet(ProfileDraft::empty)));
            begun = true;
            kept.set(true);
        });
    }

    /** Begins again from a profile, or from nothing; undo brings the draft before back. */
    void restart(Optional<SignedProfile> used) {
        model.edit(
                "restart",
                draft ->
                        used.map(signed -> ProfileDraft.after(signed.profile())).orElseGet(ProfileDraft::empty));
    }

    /** Reads a draft from a file; undo brings the one before back. */
    void open(Path file) {
        errands.run("draft", () -> files.readDraft(file), read -> {
            begun = true;
            model.edit("open", draft -> read);
            errands.tell("draft", Phrase.of("siteview.draft.opened", file.toString()));
        });
    }

    /** Writes the draft to a file, as for a colleague. */
    void saveAs(Path file) {
        ProfileDraft draft = model.draft().get();
        errands.run(
                "draft",
                () -> {
                    files.writeDraft(draft, file);
                    return draft;
                },
                written -> errands.tell("draft", Phrase.of("siteview.draft.saved", file.toString())));
    }

    /** A draft that could not be read must not be written over before somebody has seen that. */
    private void keep() {
        kept.set(false);
        if (!begun) {
            return;
        }
        if (waiting.getAndSet(model.draft().get()) == null) {
            errands.run(
                    "keep",
                    this::keepNewest,
                    written -> kept.set(written.equals(model.draft().get())));
        }
    }

    private ProfileDraft keepNewest() throws ProfileRefused {
        ProfileDraft newest = waiting.getAndSet(null);
        ProfileDraft written = newest == null ? model.draft().get() : newest;
        files.keep(written);
        return written;
    }
}
