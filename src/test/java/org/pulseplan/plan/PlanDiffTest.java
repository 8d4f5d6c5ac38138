package org.pulseplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pulseplan.Drafts;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.profile.SignedProfile;
import org.pulseplan.profile.SiteProfiles;
import org.pulseplan.text.Language;

/** What would change in a plan is said in full: nothing that the patient gets changes without a sentence. */
class PlanDiffTest {
    private static final KnowledgeBase BASE = Plans.KNOWLEDGE;
    private static final Language ENGLISH = Language.of(Locale.UK);
    private static final PlanDraft DRAFT = Drafts.of(BASE)
            .regimen(Regimen.INTRATUMOURAL_BLEOMYCIN)
            .lesion(10, 10)
            .lesion(20, 20)
            .draft();

    @Test
    void theSamePlanHasNoDifference() {
        Plan plan = Plans.PLANNER.plan(DRAFT);
        assertThat(PlanDiff.between(plan, Plans.PLANNER.plan(DRAFT))).isEmpty();
    }

    @Test
    void aBandThatTheSiteChangedIsSaidForItsLesionAndForTheTotalOnly() {
        List<String> said = said(SiteProfiles.of(BASE).change("IT-B2-DOSE", "600"));
        assertThat(said).anyMatch(line -> line.startsWith("Lesion 1, amount injected: is "));
        assertThat(said).anyMatch(line -> line.startsWith("Total injected into tumours: is "));
        assertThat(said).noneMatch(line -> line.startsWith("Lesion 2, amount injected"));
    }

    @Test
    void anElectrodeThatIsNotInStockIsSaidWithWhatTakesItsPlace() {
        assertThat(said(SiteProfiles.of(BASE).electrodes("linear-30")))
                .contains("Lesion 1, electrode: is N-10-4B, would be N-30-4B");
    }

    @Test
    void whatCouldNoLongerBeComputedAndWhyIsSaid() {
        List<String> said = said(SiteProfiles.of(BASE).electrodes("plates-8"));
        assertThat(said).contains("Lesion 1, electrode: is N-10-4B, would be not there");
        assertThat(said).anyMatch(line -> line.startsWith("New STOP, COMPLETE-01: "));
    }

    @Test
    void adoptionAloneChangesOnlyHowManyConstantsAreOpen() {
        assertThat(said(SiteProfiles.of(BASE).adoptRest()))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith("Constants of this plan that nobody has adopted: are ")
                        .endsWith("would be 0"));
    }

    private static List<String> said(SiteProfiles profile) {
        SignedProfile signed = profile.signed();
        Planner planner = Plans.PLANNER.at(
                new Workstation(Optional.empty(), Set.of(signed.key().fingerprint())));
        return PlanDiff.between(planner.plan(DRAFT), planner.plan(DRAFT.withProfile(Optional.of(signed)))).stream()
                .map(ENGLISH::sentence)
                .toList();
    }
}
