package org.pulseplan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.profile.ActiveProfile;
import org.pulseplan.profile.ProfileRefused;
import org.pulseplan.profile.SignedProfile;
import org.pulseplan.profile.SiteProfile;
import org.pulseplan.profile.SiteProfiles;
import org.pulseplan.text.Language;

/** Profiles in files: what was signed is what is read, and nothing else is ever used. */
class ProfileFileTest {
    private static final KnowledgeBase BASE = KnowledgeBase.shipped();
    private static final Language ENGLISH = Language.of(Locale.UK);
    private static final LocalDate TODAY = SiteProfiles.SIGNED.plusDays(10);

    @TempDir
    private Path folder;

    private ProfileFolder files;

    @BeforeEach
    void open() {
        files = new ProfileFolder(folder, BASE);
    }

    @Test
    void whatWasSignedIsWhatIsRead() throws Exception {
        SignedProfile signed = small();
        Path file = folder.resolve("profile.json");
        files.write(signed, file);
        assertThat(files.read(file)).isEqualTo(signed);
        assertThat(Fingerprint.of(Files.readAllBytes(file))).isEqualTo(signed.fingerprint());
    }

    /** Harm: a number in a signed profile is changed on the way, and doses follow it. */
    @Test
    @Hazard("H-76")
    void everyByteThatIsChangedIsFound() {
        byte[] whole = small().text().getBytes(StandardCharsets.UTF_8);
        Random random = new Random(20261127);
        for (int at = 0; at < whole.length; at++) {
            for (int flip : List.of(1, 0x20, 1 + random.nextInt(255))) {
                byte[] changed = whole.clone();
                changed[at] ^= (byte) flip;
                assertThatThrownBy(() -> ProfileReader.file(Utf8.text(changed)))
                        .as("byte %d flipped by %d", at, flip)
                        .isInstanceOf(CaseFault.class);
            }
        }
    }

    @Test
    @Hazard("H-76")
    void everyByteThatIsLeftOutOrAddedIsFound() {
        String whole = small().text();
        for (int at = 0; at <= whole.length(); at++) {
            String longer = whole.substring(0, at) + " " + whole.substring(at);
            assertThatThrownBy(() -> ProfileReader.file(longer)).isInstanceOf(CaseFault.class);
            if (at < whole.length()) {
                String shorter = whole.substring(0, at) + whole.substring(at + 1);
                assertThatThrownBy(() -> ProfileReader.file(shorter)).isInstanceOf(CaseFault.class);
            }
        }
    }

    @Test
    @Hazard("H-76")
    void profileUnderAnotherKeyIsRefused() {
        KeyPair other = SiteProfiles.pair();
        SignedProfile stolen = new SignedProfile(
                small().profile(),
                SiteProfiles.KEY,
                SignedProfile.sign(small().profile(), SiteProfiles.key(other), other.getPrivate())
                        .signature());
        assertThat(stolen.untouched()).isFalse();
        assertThat(refusal(stolen.text())).contains("signature", "does not fit");
        SignedProfile own = SignedProfile.sign(small().profile(), SiteProfiles.key(other), other.getPrivate());
        assertThat(own.untouched()).isTrue();
    }

    @Test
    @Hazard("H-76")
    void aKeyThatNobodyConfirmedIsNotUsed() throws Exception {
        assertThatThrownBy(() -> files.use(small(), TODAY))
                .satisfies(refused ->
                        assertThat(said(refused)).contains("nobody has confirmed", SiteProfiles.KEY.fingerprint()));
        assertThat(files.active(TODAY)).isInstanceOf(ActiveProfile.None.class);
        files.trust(SiteProfiles.KEY, TODAY);
        files.use(small(), TODAY);
        assertThat(files.active(TODAY).used()).contains(small());
    }

    @Test
    @Hazard("H-77")
    void aProfileIsUsedFromItsFirstToItsLastDayOnly() throws Exception {
        files.trust(SiteProfiles.KEY, TODAY);
        SignedProfile signed = small();
        files.use(signed, TODAY);
        SiteProfile profile = signed.profile();
        assertThat(files.active(profile.validFrom()).used()).isPresent();
        assertThat(files.active(profile.validUntil()).used()).isPresent();
        assertThat(reason(files.active(profile.validUntil().plusDays(1)))).contains("expired", "31 Oct 2027");
        assertThat(reason(files.active(profile.validFrom().minusDays(1)))).contains("not valid yet", "1 Nov 2026");
    }

    @Test
    @Hazard("H-76")
    void aTamperedProfileInUseIsRefusedWithItsPlace() throws Exception {
        files.trust(SiteProfiles.KEY, TODAY);
        files.use(small(), TODAY);
        Path file = folder.resolve("site-profile.json");
        Files.writeString(file, Files.readString(file).replace("12000", "13000"));
        assertThat(reason(files.active(TODAY))).contains("site-profile.json", "line", "changed after it was signed");
    }

    @Test
    void aNewerFormatAndAForeignFileAreCalledThat() {
        assertThat(refusal(small().text().replace("pulseplan-profile/1", "pulseplan-profile/2")))
                .contains("newer PulsePlan");
        assertThat(refusal("{\"format\": \"pulseplan-case/1\"}")).contains("not a site profile");
        assertThat(refusal("{}")).contains("not a site profile");
    }

    @Test
    @Hazard("H-77")
    void anOlderVersionDoesNotComeBackByItself() throws Exception {
        files.trust(SiteProfiles.KEY, TODAY);
        files.use(SiteProfiles.of(BASE).version(2).signed(), TODAY);
        assertThatThrownBy(() -> files.use(small(), TODAY))
                .satisfies(refused -> assertThat(said(refused)).contains("version 2 is in use"));
        files.use(SiteProfiles.of(BASE).version(3).signed(), TODAY);
        assertThat(files.active(TODAY).used().orElseThrow().profile().version()).isEqualTo(3);
    }

    @Test
    void keyOpensWithItsPassphraseOnly() throws Exception {
        char[] passphrase = "correct horse battery".toCharArray();
        assertThatThrownBy(() -> files.newKey("too short".toCharArray()))
                .satisfies(refused -> assertThat(said(refused)).contains("at least 12"));
        assertThat(files.newKey(passphrase)).isEqualTo(files.ownKey().orElseThrow());
        SignedProfile signed = files.sign(small().profile(), passphrase);
        assertThat(signed.untouched()).isTrue();
        assertThatThrownBy(() -> files.sign(small().profile(), "correct horse batterz".toCharArray()))
                .satisfies(refused -> assertThat(said(refused)).contains("passphrase does not open"));
        assertThatThrownBy(() -> files.newKey(passphrase))
                .satisfies(refused -> assertThat(said(refused)).contains("not replaced"));
        assertThat(Files.readString(folder.resolve("signing-key.json"))).doesNotContain("correct horse");
    }

    @Test
    void secretOfAKeyIsTiedToItsPublicHalf() throws Exception {
        char[] passphrase = "correct horse battery".toCharArray();
        files.newKey(passphrase);
        Path file = folder.resolve("signing-key.json");
        Files.writeString(
                file,
                Files.readString(file).replace(files.ownKey().orElseThrow().encoded(), SiteProfiles.KEY.encoded()));
        assertThatThrownBy(() -> files.sign(small().profile(), passphrase))
                .satisfies(refused -> assertThat(said(refused)).contains("key file was changed"));
    }

    @Test
    void whatCannotStandIsNotSigned() throws Exception {
        char[] passphrase = "correct horse battery".toCharArray();
        files.newKey(passphrase);
        assertThatThrownBy(() -> files.sign(
                        SiteProfiles.of(BASE).change("IV-01", "150000").profile(), passphrase))
                .satisfies(refused -> assertThat(said(refused)).contains("not signed", "IV-01"));
    }

    @Test
    void confirmedKeysAreKept() throws Exception {
        List<String> fingerprints = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            var key = SiteProfiles.key(SiteProfiles.pair());
            files.trust(key, TODAY);
            fingerprints.add(key.fingerprint());
        }
        assertThat(new ProfileFolder(folder, BASE).trusted()).containsExactlyInAnyOrderElementsOf(fingerprints);
        assertThat(fingerprints.get(0)).matches("[0-9A-F]{4}( [0-9A-F]{4}){7}");
    }

    private static SignedProfile small() {
        return SiteProfiles.of(BASE)
                .adopt("MARG-03")
                .change("IV-03", "12000")
                .electrodes("linear-10")
                .generator("Generator A", "1000")
                .signed();
    }

    private String refusal(String text) {
        try {
            Path file = Files.writeString(folder.resolve("refused.json"), text);
            files.read(file);
        } catch (ProfileRefused refused) {
            return said(refused);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return "not refused";
    }

    private static String reason(ActiveProfile active) {
        return active instanceof ActiveProfile.Refused refused ? ENGLISH.say(refused.reason()) : "not refused";
    }

    private static String said(Throwable refused) {
        return refused instanceof ProfileRefused one ? ENGLISH.say(one.reason()) : String.valueOf(refused);
    }
}
