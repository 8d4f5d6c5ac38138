package org.pulseplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pulseplan.Drafts;
import org.pulseplan.dose.DoseLevel;
import org.pulseplan.dose.RenalTableChoice;
import org.pulseplan.entry.Finding;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.Fact;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.knowledge.Status;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.profile.Decision;
import org.pulseplan.profile.SignedProfile;
import org.pulseplan.profile.SiteKnowledge;
import org.pulseplan.profile.SiteProfiles;
import org.pulseplan.quantity.MicromolesPerLitre;
import org.pulseplan.quantity.Volts;
import org.pulseplan.text.Language;

/** A plan is made with the profile of its case, says so, and never with one that nobody here vouches for. */
class ProfilePlanTest {
    private static final KnowledgeBase BASE = Plans.KNOWLEDGE;
    private static final Language ENGLISH = Language.of(Locale.UK);
    private static final LocalDate SESSION = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({"14000", "15001", "20000"})
    void changedIntravenousDoseChangesThePlanInProportion(String perSquareMetre) {
        PlanDraft draft = intravenous();
        double shipped = intravenousDose(Plans.PLANNER.plan(draft));
        double here = intravenousDose(plan(draft, SiteProfiles.of(BASE).change("IV-01", perSquareMetre)));
        assertThat(here / shipped).isCloseTo(Double.parseDouble(perSquareMetre) / 15_000, within(1e-9));
    }

    @Test
    void changedBandChangesOnlyLesionsInIt() {
        // 10 x 10 mm is 0.52 cm3, 20 x 20 mm is 4.19 cm3
        PlanDraft draft = Drafts.of(BASE)
                .regimen(Regimen.INTRATUMOURAL_BLEOMYCIN)
                .lesion(10, 10)
                .lesion(20, 20)
                .draft();
        Plan shipped = Plans.PLANNER.plan(draft);
        Plan here = plan(draft, SiteProfiles.of(BASE).change("IT-B2-DOSE", "600"));
        assertThat(injected(here, 0) / injected(shipped, 0)).isCloseTo(1.2, within(1e-9));
        assertThat(injected(here, 1)).isEqualTo(injected(shipped, 1));
    }

    /** Harm: the sheet names the renal table of the site, and the dose follows another. */
    @Test
    @Hazard("H-79")
    void chosenRenalTableIsTheOneThatTheDoseFollows() {
        PlanDraft draft = Drafts.of(BASE)
                .regimen(Regimen.INTRAVENOUS_BLEOMYCIN)
                .decision(DecisionFields.DOSE_LEVEL, org.pulseplan.entry.Entry.of(DoseLevel.REDUCED))
                .patient(PatientFields.CREATININE, org.pulseplan.entry.Entry.of(new MicromolesPerLitre(250)))
                .lesion(10, 10)
                .draft();
        String here = SiteKnowledge.of(
                        BASE,
                        SiteProfiles.of(BASE).choose("RENAL-TABLE", "RENAL-RDH").profile(),
                        "")
                .base()
                .choice("RENAL-TABLE")
                .option()
                .id();
        assertThat(here).isEqualTo("RENAL-RDH");
        Plan plan = plan(draft, SiteProfiles.of(BASE).choose("RENAL-TABLE", "RENAL-RDH"));
        Plan entered = Plans.PLANNER.plan(draft.with(draft.decisions()
                .with(draft.decisions()
                        .entries()
                        .with(
                                DecisionFields.RENAL_TABLE,
                                org.pulseplan.entry.Entry.of(RenalTableChoice.DRUG_HANDBOOK)))));
        assertThat(plan.intravenous().get().dose())
                .isEqualTo(entered.intravenous().get().dose())
                .isNotEqualTo(Plans.PLANNER.plan(draft).intravenous().get().dose());
        assertThat(plan.second().differs()).isFalse();
        assertThat(plan.basis().chosen()).extracting(Decision::id).containsExactly("RENAL-TABLE");
    }

    @Test
    void chosenWindowIsTheUsualOne() {
        Plan plan = plan(intravenous(), SiteProfiles.of(BASE).choose("WINDOW-DEFAULT", "WIN-2018"));
        assertThat(plan.window().get().option().id()).isEqualTo("WIN-2018");
        assertThat(Plans.PLANNER.plan(intravenous()).window().get().option().id())
                .isEqualTo("WIN-ESOPE");
    }

    @Test
    void adoptionOfEverythingLeavesNothingOpen() {
        Plan shipped = Plans.PLANNER.plan(intravenous());
        Plan here = plan(intravenous(), SiteProfiles.of(BASE).adoptRest());
        assertThat(shipped.basis().notAdopted()).isNotEmpty();
        assertThat(here.basis().notAdopted()).isEmpty();
        assertThat(here.intravenous()).isEqualTo(shipped.intravenous());
        assertThat(here.basis().knowledgeFingerprint())
                .isNotEqualTo(shipped.basis().knowledgeFingerprint());
    }

    @Test
    void whatOneProfileLeavesOpenIsNamed() {
        Plan shipped = Plans.PLANNER.plan(intravenous());
        String open = shipped.basis().notAdopted().get(0).id();
        SiteProfiles all = SiteProfiles.of(BASE);
        BASE.facts().stream()
                .filter(fact -> fact.status().needsAdoption() && !fact.id().equals(open))
                .forEach(fact -> all.adopt(fact.id()));
        assertThat(plan(intravenous(), all).basis().notAdopted())
                .extracting(Fact::id)
                .containsExactly(open);
    }

    @Test
    void changedFactsThatThePlanReadAreNamed() {
        Plan here = plan(
                intravenous(), SiteProfiles.of(BASE).change("IV-01", "14000").change("CIS-B1-DOSE", "2.1"));
        assertThat(here.basis().changed()).extracting(Fact::id).contains("IV-01");
        assertThat(here.basis().changed()).extracting(Fact::status).containsOnly(Status.SITE);
        assertThat(Plans.PLANNER.plan(intravenous()).basis().changed()).isEmpty();
    }

    /** Harm: a stranger's profile in a case file changes a dose without anyone here having seen it. */
    @Test
    @Hazard("H-76")
    void profileUnderAKeyThatNobodyConfirmedStopsThePlanAndCountsNowhere() {
        SignedProfile signed =
                SiteProfiles.of(BASE).change("IV-01", "14000").adoptRest().signed();
        PlanDraft draft = intravenous().withProfile(Optional.of(signed));
        Plan plan = Plans.PLANNER.plan(draft);
        assertThat(plan.stopped()).isTrue();
        assertThat(of(plan, "PROFILE-KEY").level()).isEqualTo(Finding.Level.STOP);
        assertThat(ENGLISH.say(of(plan, "PROFILE-KEY").text()))
                .contains(signed.key().fingerprint());
        assertThat(plan.intravenous())
                .isEqualTo(Plans.PLANNER.plan(intravenous()).intravenous());
        assertThat(plan.basis().notAdopted()).isNotEmpty();
        assertThat(plan.basis().profile()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-23, false",
        "2026-11-24, 2026-12-31, true",
        "2026-11-01, 2026-11-22, true",
        "2026-11-01, 2026-12-31, false"
    })
    @Hazard("H-77")
    void sessionOutsideTheDaysOfTheProfileStopsThePlan(LocalDate from, LocalDate until, boolean stops) {
        Plan plan = plan(intravenous(), SiteProfiles.of(BASE).valid(from, until));
        assertThat(has(plan, "PROFILE-DATE")).isEqualTo(stops);
    }

    @Test
    @Hazard("H-78")
    void caseWithAnotherProfileThanTheOneInUseSaysWhatDiffers() {
        SignedProfile own = SiteProfiles.of(BASE).change("IV-01", "14000").signed();
        SignedProfile active =
                SiteProfiles.of(BASE).version(2).change("IV-01", "14500").signed();
        Plan plan =
                Plans.PLANNER.at(Workstation.using(active)).plan(intravenous().withProfile(Optional.of(own)));
        Finding other = of(plan, "PROFILE-OTHER");
        assertThat(other.level()).isEqualTo(Finding.Level.CAUTION);
        assertThat(ENGLISH.say(other.text()))
                .contains("version 1", "version 2", "IV-01", "was 14,000", "is now 14,500", "as shipped 15,000");
        assertThat(plan.basis().profile()).contains(own);
    }

    @Test
    void caseWithoutAProfileWhereOneIsInUseSaysSo() {
        SignedProfile active = SiteProfiles.of(BASE).adoptRest().signed();
        Plan plan = Plans.PLANNER.at(Workstation.using(active)).plan(intravenous());
        assertThat(ENGLISH.say(of(plan, "PROFILE-OTHER").text()))
                .contains("the knowledge base as shipped", "No number and no stock differs");
        assertThat(plan.basis().profile()).isEmpty();
        Plan same =
                Plans.PLANNER.at(Workstation.using(active)).plan(intravenous().withProfile(Optional.of(active)));
        assertThat(has(same, "PROFILE-OTHER")).isFalse();
    }

    @Test
    @Hazard("H-79")
    void decisionAboutAFactThatReadsDifferentlyNowIsNamedAndDoesNotCount() {
        SiteProfiles profile = SiteProfiles.of(BASE)
                .decide(new Decision.Changed(
                        "IV-01",
                        "0".repeat(32),
                        new BigDecimal("15000"),
                        new BigDecimal("14000"),
                        "[iU]/m2",
                        "reason"));
        Plan plan = plan(intravenous(), profile);
        assertThat(of(plan, "PROFILE-OPEN").level()).isEqualTo(Finding.Level.CAUTION);
        assertThat(ENGLISH.say(of(plan, "PROFILE-OPEN").text())).contains("IV-01", "shipped values hold");
        assertThat(plan.intravenous())
                .isEqualTo(Plans.PLANNER.plan(intravenous()).intravenous());
    }

    @Test
    void electrodesAreProposedFromTheStockOnly() {
        String shipped = electrode(Plans.PLANNER.plan(intravenous()));
        Plan plan = plan(intravenous(), SiteProfiles.of(BASE).electrodes("linear-30"));
        assertThat(shipped).isNotEqualTo("linear-30");
        assertThat(electrode(plan)).isEqualTo("linear-30");
        assertThat(plan.basis().consulted()).extracting(Fact::id).contains("STOCK-01");
    }

    @Test
    void lesionForWhichNothingInStockWouldDoSaysWhichElectrodeWould() {
        Plan plan = plan(intravenous(), SiteProfiles.of(BASE).electrodes("plates-8"));
        assertThat(plan.stopped()).isTrue();
        assertThat(plan.lesions().get(0).electrode().reasons())
                .singleElement()
                .satisfies(reason -> assertThat(ENGLISH.say(reason)).contains("in stock", "N-10-4B would do"));
    }

    @Test
    void weakestGeneratorInStockLimitsTheVoltage() {
        SiteProfiles weak = SiteProfiles.of(BASE).generator("A", "1000").generator("B", "399");
        SiteProfiles strong = SiteProfiles.of(BASE).generator("A", "1000").generator("B", "400");
        assertThat(has(plan(intravenous(), weak), "ELEC-04")).isTrue();
        assertThat(has(plan(intravenous(), strong), "ELEC-04")).isFalse();
    }

    /** Harm: on the day the electrode of the plan is not there, and another is taken without a plan for it. */
    @ParameterizedTest
    @CsvSource({"linear-30, false", "linear-20, true"})
    @Hazard("H-80")
    void electrodeThatThePrescriberTookAndTheSiteDoesNotHaveIsACaution(String chosen, boolean cautions) {
        PlanDraft draft = Drafts.of(BASE)
                .regimen(Regimen.INTRAVENOUS_BLEOMYCIN)
                .lesion(10, 10)
                .draft()
                .withLesion(1, entries -> entries.with(LesionFields.ELECTRODE, chosen));
        Plan plan = plan(draft, SiteProfiles.of(BASE).electrodes("linear-30"));
        assertThat(has(plan, "STOCK-01")).isEqualTo(cautions);
        if (cautions) {
            assertThat(of(plan, "STOCK-01").level()).isEqualTo(Finding.Level.CAUTION);
            assertThat(ENGLISH.say(of(plan, "STOCK-01").text())).contains("N-20-4B", "In stock: N-30-4B");
        }
        assertThat(has(Plans.PLANNER.plan(draft), "STOCK-01")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1000, false", "999, true", "1001, true"})
    @Hazard("H-80")
    void generatorThatTheSiteDoesNotHaveIsACaution(double entered, boolean cautions) {
        PlanDraft draft = Drafts.of(BASE)
                .regimen(Regimen.INTRAVENOUS_BLEOMYCIN)
                .lesion(10, 10)
                .decision(DecisionFields.GENERATOR_LIMIT, org.pulseplan.entry.Entry.of(new Volts(entered)))
                .draft();
        SiteProfiles two = SiteProfiles.of(BASE).generator("A", "1000").generator("B", "1500");
        assertThat(has(plan(draft, two), "STOCK-01")).isEqualTo(cautions);
        assertThat(has(plan(draft, SiteProfiles.of(BASE)), "STOCK-01")).isFalse();
    }

    private static String electrode(Plan plan) {
        return plan.lesions().get(0).electrode().get().electrode().id();
    }

    @Test
    void sameDraftAndSameProfileGiveTheSamePlan() {
        SiteProfiles profile = SiteProfiles.of(BASE).change("IV-01", "14000");
        SignedProfile signed = profile.signed();
        Planner planner = Plans.PLANNER.at(Workstation.using(signed));
        PlanDraft draft = intravenous().withProfile(Optional.of(signed));
        assertThat(planner.plan(draft)).isEqualTo(planner.plan(draft));
        assertThat(planner.plan(draft)).isNotEqualTo(Plans.PLANNER.plan(intravenous()));
    }

    private static Plan plan(PlanDraft draft, SiteProfiles profile) {
        SignedProfile signed = profile.signed();
        return Plans.PLANNER
                .at(new Workstation(Optional.empty(), Set.of(signed.key().fingerprint())))
                .plan(draft.withProfile(Optional.of(signed)));
    }

    private static PlanDraft intravenous() {
        return Drafts.of(BASE)
                .regimen(Regimen.INTRAVENOUS_BLEOMYCIN)
                .decision(DecisionFields.SESSION_DATE, org.pulseplan.entry.Entry.of(SESSION))
                .lesion(10, 10)
                .draft();
    }

    private static double intravenousDose(Plan plan) {
        return plan.intravenous().get().exact().value();
    }

    private static double injected(Plan plan, int lesion) {
        return plan.lesions().get(lesion).injection().get().exact().value();
    }

    private static boolean has(Plan plan, String rule) {
        return plan.findings().stream().anyMatch(one -> one.rule().equals(rule));
    }

    private static Finding of(Plan plan, String rule) {
        List<Finding> found =
                plan.findings().stream().filter(one -> one.rule().equals(rule)).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
