package org.pulseplan.profile;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps profiles, keys and the draft under review in files. Implemented outside the core; may take long, so never called
 * on the window's thread.
 */
public interface ProfileFiles {
    /** The profile in this file, its signature whole. Whether its key is confirmed and its date right is not asked here. */
    SignedProfile read(Path file) throws ProfileRefused;

    /** Writes a profile for other workplaces. */
    void write(SignedProfile signed, Path file) throws ProfileRefused;

    /** The profile in use here. */
    ActiveProfile active(LocalDate today);

    /** Takes a profile into use here: its key must be confirmed, today one of its days, and no newer version in use. */
    void use(SignedProfile signed, LocalDate today) throws ProfileRefused;

    /** From now on the base counts as shipped. */
    void useNone() throws ProfileRefused;

    /** Fingerprints of the keys that a person has confirmed here. */
    Set<String> trusted() throws ProfileRefused;

    /** Remembers that a person has compared this key with its owner. */
    void trust(SiteKey key, LocalDate today) throws ProfileRefused;

    /** The own key of this user, if there is one. */
    Optional<SiteKey> ownKey() throws ProfileRefused;

    /** Makes the own key, locked with a passphrase; an existing one is never replaced. */
    SiteKey newKey(char[] passphrase) throws ProfileRefused;

    /** Signs with the own key. */
    SignedProfile sign(SiteProfile profile, char[] passphrase) throws ProfileRefused;

    /** The draft under review, as it was left. */
    Optional<ProfileDraft> draft() throws ProfileRefused;

    /** Keeps the draft under review. */
    void keep(ProfileDraft draft) throws ProfileRefused;

    /** A draft from a file. */
    ProfileDraft readDraft(Path file) throws ProfileRefused;

    /** Writes a draft to a file. */
    void writeDraft(ProfileDraft draft, Path file) throws ProfileRefused;
}
