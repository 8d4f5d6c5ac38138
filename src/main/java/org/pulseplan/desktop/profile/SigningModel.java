package org.pulseplan.desktop.profile;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Phrase;
import org.pulseplan.profile.ProfileDiff;
import org.pulseplan.profile.ProfileDraft;
import org.pulseplan.profile.ProfileDrafting;
import org.pulseplan.profile.ProfileFiles;
import org.pulseplan.profile.ProfileRefused;
import org.pulseplan.profile.SignedProfile;
import org.pulseplan.profile.SiteKey;
import org.pulseplan.profile.SiteProfile;

/** What would be signed, what differs from the version before, what stands in the way, and the signature itself. */
final class SigningModel {
    private static final String TOPIC = "signing";

    private final ReviewModel model;
    private final ProfileFiles files;
    private final Supplier<LocalDate> today;
    private final Errands errands;
    private final ReadOnlyObjectWrapper<Optional<SignedProfile>> before = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Outcome>> outcome = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SiteKey>> key = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SignedProfile>> signed = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * What signing the draft would give.
     *
     * @param of the draft that was looked at
     * @param profile the profile, or everything that stands in the way
     * @param difference what it says against the version before, or against the base as shipped; empty without a profile
     */
    record Outcome(ProfileDraft of, Computed<SiteProfile> profile, List<Phrase> difference) {
        Outcome {
            difference = List.copyOf(difference);
        }
    }

    SigningModel(ReviewModel model, ProfileFiles files, Supplier<LocalDate> today, Errands errands) {
        this.model = model;
        this.files = files;
        this.today = today;
        this.errands = errands;
        model.draft().addListener((property, old, draft) -> outcome.set(Optional.empty()));
    }

    /** The version that this one follows; empty for the first. */
    ReadOnlyObjectProperty<Optional<SignedProfile>> before() {
        return before.getReadOnlyProperty();
    }

    /** What signing would give; empty until it was looked at and while the draft changes. */
    ReadOnlyObjectProperty<Optional<Outcome>> outcome() {
        return outcome.getReadOnlyProperty();
    }

    /** The key of this user; empty until there is one. */
    ReadOnlyObjectProperty<Optional<SiteKey>> key() {
        return key.getReadOnlyProperty();
    }

    /** What was signed last. */
    ReadOnlyObjectProperty<Optional<SignedProfile>> signed() {
        return signed.getReadOnlyProperty();
    }

    /** The next version follows this one. */
    void follow(Optional<SignedProfile> version) {
        before.set(version);
        outcome.set(Optional.empty());
    }

    /** The next version follows the one in this file. */
    void follow(Path file) {
        errands.run(TOPIC, () -> files.read(file), read -> {
            follow(Optional.of(read));
            look();
        });
    }

    /** Computes in the background what signing the draft would give, and looks for the key. */
    void look() {
        ProfileDraft draft = model.draft().get();
        Optional<SignedProfile> old = before.get();
        LocalDate day = today.get();
        errands.run(TOPIC, () -> outcome(draft, old, day), found -> {
            if (found.of().equals(model.draft().get()) && old.equals(before.get())) {
                outcome.set(Optional.of(found));
            }
        });
        errands.run("key", files::ownKey, key::set);
    }

    private Outcome outcome(ProfileDraft draft, Optional<SignedProfile> old, LocalDate day) {
        Computed<SiteProfile> profile = model.drafting().profile(draft, new ProfileDrafting.Turn(old, day));
        ProfileDiff diff = new ProfileDiff(model.shipped());
        List<Phrase> difference = profile.known()
                .map(one -> old.map(version -> diff.between(version.profile(), one))
                        .orElseGet(() -> diff.againstShipped(one)))
                .orElse(List.of());
        return new Outcome(draft, profile, difference);
    }

    /** Makes the key of this user; the two passphrases must be the same. Both are wiped. */
    void makeKey(char[] passphrase, char[] again) {
        if (!Arrays.equals(passphrase, again)) {
            errands.warn("key", Phrase.of("siteview.key.differs"));
            return;
        }
        errands.run(
                "key",
                () -> {
                    try {
                        return files.newKey(passphrase);
                    } finally {
                        wipe(passphrase, again);
                    }
                },
                made -> {
                    key.set(Optional.of(made));
                    errands.tell(TOPIC, Phrase.of("siteview.key.made", made.fingerprint()));
                });
    }

    /** Whether what is shown can be signed as it stands. */
    boolean signable() {
        return outcome.get()
                        .filter(found -> found.of().equals(model.draft().get()))
                        .filter(found -> found.profile().known().isPresent())
                        .isPresent()
                && key.get().isPresent();
    }

    /** Signs exactly what was shown, and writes it to a file. The passphrase is wiped. */
    void sign(char[] passphrase, Path out) {
        if (!signable()) {
            errands.warn(TOPIC, Phrase.of("siteview.sign.changed"));
            return;
        }
        SiteProfile profile = outcome.get().orElseThrow().profile().get();
        errands.run(
                TOPIC,
                () -> {
                    SignedProfile made = sign(profile, passphrase);
                    files.write(made, out);
                    return made;
                },
                made -> {
                    signed.set(Optional.of(made));
                    errands.tell(
                            TOPIC,
                            Phrase.of(
                                    "siteview.sign.done",
                                    profile.version(),
                                    out.toString(),
                                    made.key().fingerprint()));
                });
    }

    private SignedProfile sign(SiteProfile profile, char[] passphrase) throws ProfileRefused {
        try {
            return files.sign(profile, passphrase);
        } finally {
            wipe(passphrase);
        }
    }

    private static void wipe(char[]... secrets) {
        for (char[] secret : secrets) {
            Arrays.fill(secret, ' ');
        }
    }
}
