package org.pulseplan.desktop.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pulseplan.Drafts;
import org.pulseplan.desktop.CaseModel;
import org.pulseplan.desktop.Messages;
import org.pulseplan.desktop.TestWindow;
import org.pulseplan.desktop.learning.ModelUse;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Phrase;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.plan.Planner;
import org.pulseplan.profile.ActiveProfile;
import org.pulseplan.profile.SignedProfile;
import org.pulseplan.profile.SiteProfiles;
import org.pulseplan.response.own.ActiveModel;

/** The profile of a workplace reaches new cases only, and another case when a person has read what changes. */
class TakeOverModelTest {
    private static final KnowledgeBase BASE = TestWindow.BASE;
    private static final SignedProfile FIRST =
            SiteProfiles.of(BASE).change("IV-01", "14000").signed();
    private static final SignedProfile SECOND =
            SiteProfiles.of(BASE).version(2).change("IV-01", "12000").signed();

    private LocalDate today = SiteProfiles.SIGNED.plusDays(10);
    private final Messages messages = new Messages();

    @Test
    void newCasesStartWithTheProfileInUse() {
        assertThat(use(new ActiveProfile.Used(FIRST)).newCase().profile()).contains(FIRST);
        assertThat(use(new ActiveProfile.None()).newCase()).isEqualTo(PlanDraft.empty());
    }

    /** Harm: doses follow a file that somebody changed, or a decision whose time is over. */
    @Test
    @Hazard("H-76")
    void aRefusedProfileReachesNoCase() {
        ProfileUse use = use(new ActiveProfile.Refused(Phrase.of("store.profile.gone")));
        assertThat(use.newCase()).isEqualTo(PlanDraft.empty());
        CaseModel cases = cases(use, draft());
        assertThat(cases.plan().get().basis().profile()).isEmpty();
        assertThat(rules(cases)).doesNotContain("PROFILE-OTHER");
        assertThat(takeOver(cases, use).other().get()).isEmpty();
    }

    @Test
    @Hazard("H-77")
    void aProfileWhoseLastDayPassesWhileTheProgramIsOpenReachesNoNewCase() {
        ProfileUse use = use(new ActiveProfile.Used(FIRST));
        today = SiteProfiles.UNTIL;
        assertThat(use.newCase().profile()).contains(FIRST);
        today = SiteProfiles.UNTIL.plusDays(1);
        assertThat(use.newCase().profile()).isEmpty();
        assertThat(use.active().get())
                .isInstanceOfSatisfying(
                        ActiveProfile.Refused.class,
                        refused -> assertThat(TestWindow.ENGLISH.say(refused.reason()))
                                .contains("Invented Hospital, version 1", "31 Oct 2027"));
    }

    @Test
    @Hazard("H-78")
    void aCaseKeepsItsOwnProfileUntilThatInUseIsTakenOver() {
        ProfileUse use = use(new ActiveProfile.Used(SECOND));
        CaseModel cases = cases(use, draft().withProfile(Optional.of(FIRST)));
        TakeOverModel model = takeOver(cases, use);
        double before = dose(cases);
        assertThat(cases.plan().get().basis().profile()).contains(FIRST);
        assertThat(model.other().get().orElseThrow().current()).isEqualTo(SECOND);
        model.compare();
        model.takeOver();
        assertThat(cases.plan().get().basis().profile()).contains(SECOND);
        assertThat(dose(cases) / before).isEqualTo(12.0 / 14);
        assertThat(model.other().get()).isEmpty();
        assertThat(rules(cases)).doesNotContain("PROFILE-OTHER");
        cases.undo();
        assertThat(cases.plan().get().basis().profile()).contains(FIRST);
        assertThat(dose(cases)).isEqualTo(before);
        assertThat(rules(cases)).contains("PROFILE-OTHER");
    }

    /** Harm: a dose changes because somebody pressed a button without having been told. */
    @Test
    @Hazard("H-78")
    void nothingIsTakenOverThatWasNotComparedAsItStands() {
        ProfileUse use = use(new ActiveProfile.Used(SECOND));
        CaseModel cases = cases(use, draft());
        TakeOverModel model = takeOver(cases, use);
        model.takeOver();
        assertThat(cases.draft().get().profile()).isEmpty();
        model.compare();
        cases.edit("lesions", draft -> draft.withoutLesion(1));
        assertThat(model.difference().get()).isEmpty();
        model.takeOver();
        assertThat(cases.draft().get().profile()).isEmpty();
    }

    @Test
    @Hazard("H-77")
    void aProfileWhoseLastDayHasPassedIsNotTakenOverEither() {
        ProfileUse use = use(new ActiveProfile.Used(SECOND));
        CaseModel cases = cases(use, draft());
        TakeOverModel model = takeOver(cases, use);
        today = SiteProfiles.UNTIL.plusDays(1);
        model.compare();
        model.takeOver();
        assertThat(model.other().get()).isEmpty();
        assertThat(cases.draft().get().profile()).isEmpty();
    }

    @Test
    @Hazard("H-78")
    void whatWouldChangeIsSaidInWordsBeforeIt() {
        ProfileUse use = use(new ActiveProfile.Used(SECOND));
        CaseModel cases = cases(use, draft().withProfile(Optional.of(FIRST)));
        TakeOverModel model = takeOver(cases, use);
        model.compare();
        TakeOverModel.Difference found = model.difference().get().orElseThrow();
        String now =
                TestWindow.ENGLISH.say(cases.plan().get().intravenous().get().dose());
        assertThat(said(found.plan()))
                .anySatisfy(line -> assertThat(line).startsWith("Intravenous dose: is " + now + ", would be "));
        assertThat(said(found.plan())).noneMatch(line -> line.contains("PROFILE-OTHER"));
        assertThat(said(found.values()))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("IV-01", "14,000", "12,000"));
        model.takeOver();
        String then =
                TestWindow.ENGLISH.say(cases.plan().get().intravenous().get().dose());
        assertThat(said(found.plan())).anyMatch(line -> line.endsWith("would be " + then));
    }

    @Test
    void aProfileThatIsTakenIntoUseWhileACaseIsOpenDoesNotChangeThatCase() {
        ProfileUse use = use(new ActiveProfile.None());
        CaseModel cases = cases(use, draft());
        TakeOverModel model = takeOver(cases, use);
        use.planner().addListener((property, before, planner) -> cases.planWith(planner));
        double before = dose(cases);
        use.change(new ActiveProfile.Used(SECOND), Set.of(SiteProfiles.KEY.fingerprint()));
        assertThat(dose(cases)).isEqualTo(before);
        assertThat(rules(cases)).contains("PROFILE-OTHER");
        assertThat(model.other().get()).isPresent();
    }

    @Test
    void theLineBelowNamesTheProfileThatCounts() {
        ProfileUse use = use(new ActiveProfile.Used(SECOND));
        assertThat(line(cases(use, draft().withProfile(Optional.of(SECOND))), use))
                .isEqualTo("Site profile: Invented Hospital, version 2, valid until 31 Oct 2027");
        assertThat(line(cases(use, draft().withProfile(Optional.of(FIRST))), use))
                .contains("Invented Hospital, version 1", "in use here: Invented Hospital, version 2");
        assertThat(line(cases(use, draft()), use))
                .startsWith("No site profile: ")
                .contains("not adopted");
        ProfileUse refused = use(new ActiveProfile.Refused(Phrase.of("store.profile.gone")));
        assertThat(line(cases(refused, draft()), refused)).contains("refused");
    }

    private ProfileUse use(ActiveProfile active) {
        return new ProfileUse(
                TestWindow.PLANNER,
                active,
                Set.of(SiteProfiles.KEY.fingerprint()),
                () -> today,
                new ModelUse(new ActiveModel.Shipped()));
    }

    private static CaseModel cases(ProfileUse use, PlanDraft draft) {
        Planner planner = use.planner().get();
        return new CaseModel(planner, planner.plan(draft), Runnable::run, Runnable::run);
    }

    private TakeOverModel takeOver(CaseModel cases, ProfileUse use) {
        return new TakeOverModel(cases, use, BASE, Runnable::run, Runnable::run, messages);
    }

    private static PlanDraft draft() {
        return Drafts.of(BASE)
                .regimen(Regimen.INTRAVENOUS_BLEOMYCIN)
                .lesion(12, 9)
                .draft();
    }

    private static double dose(CaseModel cases) {
        return cases.plan().get().intravenous().get().exact().value();
    }

    private static List<String> rules(CaseModel cases) {
        return cases.plan().get().findings().stream().map(Finding::rule).toList();
    }

    private static List<String> said(List<Phrase> phrases) {
        return phrases.stream().map(TestWindow.ENGLISH::sentence).toList();
    }

    private static String line(CaseModel cases, ProfileUse use) {
        return ProfileLine.of(cases.plan().get(), use.active().get(), TestWindow.ENGLISH);
    }
}
