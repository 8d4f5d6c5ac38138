package org.pulseplan.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.pulseplan.entry.Phrase;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.profile.ActiveProfile;
import org.pulseplan.profile.ProfileCheck;
import org.pulseplan.profile.ProfileDraft;
import org.pulseplan.profile.ProfileFiles;
import org.pulseplan.profile.ProfileRefused;
import org.pulseplan.profile.Sentences;
import org.pulseplan.profile.SignedProfile;
import org.pulseplan.profile.SiteKey;
import org.pulseplan.profile.SiteProfile;
import org.slf4j.LoggerFactory;

/** Keeps the profile in use, the confirmed keys, the own key and the draft in this user's configuration folder. */
public final class ProfileFolder implements ProfileFiles {
    private static final String ACTIVE = "site-profile.json";
    private static final String TRUSTED = "trusted-keys.json";
    private static final String KEY = "signing-key.json";
    private static final String DRAFT = "site-profile-draft.json";
    private static final int SHORTEST_PASSPHRASE = 12;

    private final Path folder;
    private final KnowledgeBase shipped;
    private final Disk disk;

    /**
     * @param folder the configuration folder; made when something is first kept
     * @param shipped the base of this program
     */
    public ProfileFolder(Path folder, KnowledgeBase shipped) {
        this(folder, shipped, new LocalDisk());
    }

    ProfileFolder(Path folder, KnowledgeBase shipped, Disk disk) {
        this.folder = folder;
        this.shipped = shipped;
        this.disk = disk;
    }

    @Override
    public SignedProfile read(Path file) throws ProfileRefused {
        return read(file, ProfileReader::file);
    }

    @Override
    public void write(SignedProfile signed, Path file) throws ProfileRefused {
        save(file, signed.text().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public ActiveProfile active(LocalDate today) {
        Path file = folder.resolve(ACTIVE);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return new ActiveProfile.None();
        }
        try {
            SignedProfile signed = read(file);
            requireUsable(signed, today, file.toString());
            return new ActiveProfile.Used(signed);
        } catch (ProfileRefused refused) {
            return new ActiveProfile.Refused(refused.reason());
        }
    }

    @Override
    public void use(SignedProfile signed, LocalDate today) throws ProfileRefused {
        requireUsable(signed, today, signed.profile().site());
        requireNewer(signed, today);
        write(signed, folder.resolve(ACTIVE));
    }

    @Override
    public void useNone() throws ProfileRefused {
        try {
            disk.remove(folder.resolve(ACTIVE));
        } catch (IOException failed) {
            throw refused(folder.resolve(ACTIVE), Trouble.writing(failed, disk, folder, 0));
        }
    }

    @Override
    public Set<String> trusted() throws ProfileRefused {
        return trustedKeys().fingerprints();
    }

    @Override
    public void trust(SiteKey key, LocalDate today) throws ProfileRefused {
        save(folder.resolve(TRUSTED), trustedKeys().with(key, today).write());
    }

    @Override
    public Optional<SiteKey> ownKey() throws ProfileRefused {
        return locked().map(LockedKey::key);
    }

    @Override
    public SiteKey newKey(char[] passphrase) throws ProfileRefused {
        Path file = folder.resolve(KEY);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new ProfileRefused(Phrase.of("store.key.exists", file.toString()));
        }
        if (passphrase.length < SHORTEST_PASSPHRASE) {
            throw new ProfileRefused(Phrase.of("store.key.short", SHORTEST_PASSPHRASE));
        }
        LockedKey made = LockedKey.make(passphrase, new SecureRandom());
        save(file, made.write());
        forOwnerOnly(file);
        return made.key();
    }

    @Override
    public SignedProfile sign(SiteProfile profile, char[] passphrase) throws ProfileRefused {
        List<Phrase> against = new ProfileCheck(shipped).beforeSigning(profile);
        if (!against.isEmpty()) {
            throw new ProfileRefused(Phrase.of("store.profile.notSigned", Sentences.of(against)));
        }
        LockedKey own = locked().orElseThrow(() -> new ProfileRefused(Phrase.of("store.key.none", folder.toString())));
        PrivateKey secret = own.open(passphrase).orElseThrow(() -> new ProfileRefused(Phrase.of("store.key.wrong")));
        SignedProfile signed = SignedProfile.sign(profile, own.key(), secret);
        return readBack(signed);
    }

    @Override
    public Optional<ProfileDraft> draft() throws ProfileRefused {
        Path file = folder.resolve(DRAFT);
        return Files.exists(file) ? Optional.of(readDraft(file)) : Optional.empty();
    }

    @Override
    public void keep(ProfileDraft draft) throws ProfileRefused {
        writeDraft(draft, folder.resolve(DRAFT));
    }

    @Override
    public ProfileDraft readDraft(Path file) throws ProfileRefused {
        return read(file, ProfileDraftJson::read);
    }

    @Override
    public void writeDraft(ProfileDraft draft, Path file) throws ProfileRefused {
        save(file, ProfileDraftJson.write(draft));
    }

    /** What was signed is read as any other workplace would read it before anyone is given it. */
    private static SignedProfile readBack(SignedProfile signed) throws ProfileRefused {
        try {
            return ProfileReader.file(signed.text());
        } catch (CaseFault fault) {
            throw new ProfileRefused(Phrase.of("store.profile.notSigned", fault.phrase()));
        }
    }

    private void requireUsable(SignedProfile signed, LocalDate today, String name) throws ProfileRefused {
        if (!trusted().contains(signed.key().fingerprint())) {
            throw new ProfileRefused(Phrase.of(
                    "store.profile.refused",
                    name,
                    Phrase.of("store.profile.stranger", signed.key().fingerprint())));
        }
        List<Phrase> against = new ProfileCheck(shipped).inUse(signed, today);
        if (!against.isEmpty()) {
            throw new ProfileRefused(Phrase.of("store.profile.refused", name, Sentences.of(against)));
        }
    }

    /** An older version must not come back by itself: to go back, its values are signed again as the next version. */
    private void requireNewer(SignedProfile signed, LocalDate today) throws ProfileRefused {
        Optional<SignedProfile> used = active(today).used();
        if (used.isEmpty() || used.get().equals(signed)) {
            return;
        }
        SiteProfile before = used.get().profile();
        if (before.site().equals(signed.profile().site())
                && before.version() >= signed.profile().version()) {
            throw new ProfileRefused(Phrase.of(
                    "store.profile.older", before.site(), signed.profile().version(), before.version()));
        }
    }

    private TrustedKeys trustedKeys() throws ProfileRefused {
        Path file = folder.resolve(TRUSTED);
        return Files.exists(file) ? read(file, TrustedKeys::read) : TrustedKeys.none();
    }

    private Optional<LockedKey> locked() throws ProfileRefused {
        Path file = folder.resolve(KEY);
        return Files.exists(file) ? Optional.of(read(file, LockedKey::read)) : Optional.empty();
    }

    private <T> T read(Path file, Function<String, T> reader) throws ProfileRefused {
        try {
            if (!Files.isRegularFile(file)) {
                throw refused(file, Phrase.of("store.profile.gone"));
            }
            byte[] content = disk.read(file, CaseFormat.LONGEST_FILE + 1);
            if (content.length > CaseFormat.LONGEST_FILE) {
                throw refused(file, Phrase.of("store.profile.large", CaseFormat.LONGEST_FILE));
            }
            return reader.apply(Utf8.text(content));
        } catch (CaseFault fault) {
            throw refused(file, fault.phrase());
        } catch (IOException failed) {
            throw refused(file, Phrase.of("store.save.other", Trouble.words(failed)));
        }
    }

    private void save(Path file, byte[] content) throws ProfileRefused {
        SafeSave save = new SafeSave(disk);
        try {
            save.withFolder(file, content, CaseFormat.LONGEST_FILE);
        } catch (IOException failed) {
            throw new ProfileRefused(save.refusal(file, failed, content.length));
        }
    }

    private static ProfileRefused refused(Path file, Phrase why) {
        return new ProfileRefused(Phrase.of("store.profile.refused", file.toString(), why));
    }

    /** Where the system knows no such rights, the folder of the user is protected by the system itself. */
    private static void forOwnerOnly(Path file) {
        if (Files.getFileAttributeView(file, PosixFileAttributeView.class) != null) {
            try {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            } catch (IOException stays) {
                LoggerFactory.getLogger(ProfileFolder.class).warn("the rights of the key file could not be narrowed");
            }
        }
    }
}
