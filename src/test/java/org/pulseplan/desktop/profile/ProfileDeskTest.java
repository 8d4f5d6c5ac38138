package org.pulseplan.desktop.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pulseplan.desktop.FilePicker;
import org.pulseplan.desktop.Messages;
import org.pulseplan.desktop.TestWindow;
import org.pulseplan.desktop.learning.ModelUse;
import org.pulseplan.entry.Phrase;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.profile.ActiveProfile;
import org.pulseplan.profile.ProfileDraft;
import org.pulseplan.profile.ProfileDraft.Heading;
import org.pulseplan.profile.SignedProfile;
import org.pulseplan.profile.SiteProfiles;
import org.pulseplan.response.own.ActiveModel;
import org.pulseplan.store.ProfileFolder;

/** From the first decision to a profile in use, on real files, without a window. */
class ProfileDeskTest {
    private static final KnowledgeBase BASE = TestWindow.BASE;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final String PASSPHRASE = "an invented passphrase";

    @TempDir
    private Path folder;

    private ProfileFolder files;
    private ProfileUse use;
    private ProfileDesk desk;

    @BeforeEach
    void open() {
        files = new ProfileFolder(folder.resolve("config"), BASE);
        use = new ProfileUse(
                TestWindow.PLANNER,
                new ActiveProfile.None(),
                Set.of(),
                () -> TODAY,
                new ModelUse(new ActiveModel.Shipped()));
        desk = desk();
    }

    @Test
    void whatWasEnteredIsThereAgainAtTheNextSitting() {
        desk.begin();
        look("IV-01");
        desk.review().change("14.000", "half a reason");
        look("ELEC-02");
        desk.review().change("", "why not yet");
        look("TEST-DOSE");
        desk.review().choose("TEST-FINLAND", "");
        assertThat(desk.drafts().kept().get()).isTrue();
        ProfileDesk next = desk();
        next.begin();
        assertThat(next.review().draft().get()).isEqualTo(desk.review().draft().get());
        assertThat(next.review().selected().get())
                .contains(next.review().listed().get(0));
    }

    @Test
    void aDraftThatCannotBeReadIsNeverWrittenOver() throws Exception {
        Files.createDirectories(folder.resolve("config"));
        Path kept = folder.resolve("config/site-profile-draft.json");
        Files.writeString(kept, "damaged, but somebody's work");
        desk.begin();
        assertThat(said()).anyMatch(text -> text.contains("site-profile-draft.json"));
        look("IV-01");
        desk.review().change("14000", "x");
        assertThat(Files.readString(kept)).isEqualTo("damaged, but somebody's work");
        assertThat(desk.drafts().kept().get()).isFalse();
    }

    @Test
    void aDraftGoesIntoAFileAndComesBackAndUndoBringsTheOneBefore() {
        desk.begin();
        look("IV-01");
        desk.review().change("14000", "x");
        ProfileDraft draft = desk.review().draft().get();
        desk.drafts().saveAs(folder.resolve("draft.json"));
        desk.restart();
        assertThat(desk.review().draft().get()).isEqualTo(ProfileDraft.empty());
        desk.drafts().open(folder.resolve("draft.json"));
        assertThat(desk.review().draft().get()).isEqualTo(draft);
        desk.review().undo();
        desk.review().undo();
        assertThat(desk.review().draft().get()).isEqualTo(draft);
    }

    @Test
    void whatStandsInTheWayIsNamedAndNothingIsSigned() {
        desk.begin();
        desk.signing().look();
        assertThat(desk.signing().outcome().get().orElseThrow().profile().reasons())
                .extracting(TestWindow.ENGLISH::sentence)
                .contains("Name of the site is missing.", "Valid until is missing.");
        desk.signing().sign(PASSPHRASE.toCharArray(), folder.resolve("p.json"));
        assertThat(folder.resolve("p.json")).doesNotExist();
        assertThat(said()).anyMatch(text -> text.startsWith("Nothing was signed"));
    }

    /** Harm: something else is signed than what the lead has read. */
    @Test
    @Hazard("H-78")
    void whatChangedSinceItWasShownIsNotSigned() {
        complete();
        desk.signing().look();
        assertThat(desk.signing().signable()).isTrue();
        look("ELEC-02");
        desk.review().change("25", "later thought");
        assertThat(desk.signing().signable()).isFalse();
        desk.signing().sign(PASSPHRASE.toCharArray(), folder.resolve("p.json"));
        assertThat(folder.resolve("p.json")).doesNotExist();
    }

    @Test
    void aProfileGoesFromReviewToUseAndNewCasesStartWithIt() throws Exception {
        complete();
        desk.signing().look();
        assertThat(said(desk.signing().outcome().get().orElseThrow().difference()))
                .anyMatch(text -> text.contains("IV-01") && text.contains("14,000"));
        Path file = folder.resolve("p.json");
        char[] secret = PASSPHRASE.toCharArray();
        desk.signing().sign(secret, file);
        assertThat(secret).containsOnly(' ');
        SignedProfile signed = files.read(file);
        assertThat(signed.profile().version()).isEqualTo(1);
        desk.inUse().look(file);
        InUseModel.Candidate stranger = desk.inUse().candidate().get().orElseThrow();
        assertThat(stranger.usable()).isFalse();
        desk.inUse().take();
        assertThat(use.newCase()).isEqualTo(PlanDraft.empty());
        desk.inUse().confirm("0000 " + signed.key().fingerprint().substring(5));
        assertThat(desk.inUse().candidate().get().orElseThrow().usable()).isFalse();
        desk.inUse()
                .confirm(signed.key()
                        .fingerprint()
                        .toLowerCase(java.util.Locale.ROOT)
                        .replace(" ", ""));
        assertThat(desk.inUse().candidate().get().orElseThrow().usable()).isTrue();
        desk.inUse().take();
        assertThat(use.newCase().profile()).contains(signed);
        assertThat(files.active(TODAY).used()).contains(signed);
        assertThat(desk.signing().before().get()).contains(signed);
        desk.inUse().takeNone();
        assertThat(use.newCase()).isEqualTo(PlanDraft.empty());
    }

    @Test
    void theNextVersionFollowsTheOneInUseAndSaysWhatDiffers() {
        SignedProfile first = SiteProfiles.of(BASE).change("IV-01", "14000").signed();
        use.change(new ActiveProfile.Used(first), Set.of(SiteProfiles.KEY.fingerprint()));
        desk.begin();
        assertThat(desk.review().draft().get().item("IV-01").orElseThrow().value())
                .isEqualTo("14000");
        days("2026-11-27", "2027-11-26");
        look("IV-01");
        desk.review().change("13000", "lower still");
        desk.signing().look();
        SigningModel.Outcome outcome = desk.signing().outcome().get().orElseThrow();
        assertThat(outcome.profile().get().version()).isEqualTo(2);
        assertThat(outcome.profile().get().replaces()).isEqualTo(first.fingerprint());
        assertThat(said(outcome.difference()))
                .anyMatch(text -> text.contains("was 14,000") && text.contains("is now 13,000"));
    }

    @Test
    void aKeyNeedsTheSamePassphraseTwiceAndALongOne() {
        desk.begin();
        desk.signing().makeKey("an invented one".toCharArray(), "an invented two".toCharArray());
        desk.signing().makeKey("short".toCharArray(), "short".toCharArray());
        assertThat(desk.signing().key().get()).isEmpty();
        assertThat(said()).isNotEmpty();
    }

    @Test
    @Hazard("H-76")
    void aTamperedProfileIsNotEvenLookedAt() throws Exception {
        Path file = folder.resolve("p.json");
        files.write(SiteProfiles.of(BASE).change("IV-01", "14000").signed(), file);
        Files.writeString(file, Files.readString(file).replace("14000", "15500"));
        desk.inUse().look(file);
        assertThat(desk.inUse().candidate().get()).isEmpty();
        assertThat(said()).anyMatch(text -> text.contains("changed after it was signed"));
    }

    private void complete() {
        desk.begin();
        desk.review()
                .edit(
                        "heading",
                        draft -> draft.with(new Heading(
                                "Invented Hospital", "Invented Lead", "head", "27 Nov 2026", "26 Nov 2027")));
        days("2026-11-27", "2027-11-26");
        look("IV-01");
        desk.review().change("14000", "invented");
        desk.signing().makeKey(PASSPHRASE.toCharArray(), PASSPHRASE.toCharArray());
    }

    private void days(String from, String until) {
        desk.review()
                .edit(
                        "days",
                        draft -> draft.with(new Heading(
                                draft.heading().site(),
                                draft.heading().lead(),
                                draft.heading().role(),
                                from,
                                until)));
    }

    private void look(String id) {
        desk.review().selected().set(Optional.of(id));
    }

    private List<String> said() {
        return desk.messages().shown().stream()
                .map(Messages.Message::text)
                .map(TestWindow.ENGLISH::say)
                .toList();
    }

    private static List<String> said(List<Phrase> phrases) {
        return phrases.stream().map(TestWindow.ENGLISH::sentence).toList();
    }

    private ProfileDesk desk() {
        return new ProfileDesk(
                new ProfileDesk.Tools(BASE, TestWindow.READER, files, () -> TODAY, new NoFile(), Map.of()),
                use,
                TestWindow.ENGLISH,
                Runnable::run,
                Runnable::run);
    }

    private static final class NoFile implements FilePicker {
        @Override
        public Optional<Path> toOpen() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> toSave(String suggested) {
            return Optional.empty();
        }
    }
}
