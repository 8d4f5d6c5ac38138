package org.pulseplan.desktop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pulseplan.Drafts;
import org.pulseplan.desktop.CaseModel;
import org.pulseplan.desktop.Cases;
import org.pulseplan.desktop.Screen;
import org.pulseplan.desktop.fact.FactModel;
import org.pulseplan.dose.RegimenAdvice.Verdict;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Entry;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.Fact;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.plan.DecisionFields;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.plan.Plans;

class PlanModelsTest {
    private static final String ONLY_FOR_REDUCED_CLEARANCE = "RENAL-TABLE";

    @Test
    @Hazard("H-36")
    void theProposalIsUsedAndMarkedAsNotChosenUntilThePrescriberChooses() {
        CaseModel model = Cases.open(Cases.lesions(5));
        RegimenModel regimen = new RegimenModel(model, Cases.ENGLISH);
        assertThat(regimen.options().get()).hasSize(4);
        assertThat(option(regimen, Regimen.INTRAVENOUS_BLEOMYCIN).verdict()).isEqualTo(Verdict.RECOMMENDED);
        assertThat(option(regimen, Regimen.INTRAVENOUS_BLEOMYCIN).planned()).isTrue();
        assertThat(regimen.options().get()).noneMatch(RegimenOption::chosen);
        assertThat(regimen.proposal().get()).contains("has not chosen yet");

        regimen.choose(Regimen.INTRATUMOURAL_CISPLATIN);
        assertThat(option(regimen, Regimen.INTRATUMOURAL_CISPLATIN).chosen()).isTrue();
        assertThat(regimen.proposal().get()).contains("chose otherwise");

        regimen.takeBack();
        assertThat(model.draft().get().decisions().entries().known(DecisionFields.REGIMEN))
                .isEmpty();
        assertThat(option(regimen, Regimen.INTRAVENOUS_BLEOMYCIN).planned()).isTrue();
    }

    @Test
    void everyReasonForOrAgainstARegimenNamesARuleOfTheBase() {
        RegimenModel regimen = new RegimenModel(Cases.open(Cases.lesions(9)), Cases.ENGLISH);
        assertThat(regimen.options().get())
                .flatExtracting(RegimenOption::reasons)
                .isNotEmpty()
                .allSatisfy(reason ->
                        assertThat(Cases.KNOWLEDGE.fact(reason.rule()).what()).isNotBlank());
    }

    @Test
    @Hazard("H-37")
    void windowsThatDisagreeStandBesideEachOther() {
        CaseModel model = Cases.open(Cases.lesions(5));
        WindowModel window = new WindowModel(model, Cases.ENGLISH);
        assertThat(window.options().get())
                .extracting(WindowChoice::times)
                .contains("8 to 28\u00a0min", "8 to 40\u00a0min", "5 to 15\u00a0min");
        assertThat(window.options().get().get(0).planned()).isTrue();

        window.choose("WIN-YOUNG");
        assertThat(window.planned().get()).contains("not before 5").contains("not after 15\u00a0min");
        assertThat(window.options().get().get(0).planned()).isFalse();
        window.takeBack();
        assertThat(window.planned().get()).contains("not before 8");
    }

    @Test
    @Hazard("H-65")
    void theDoseStandsInWordsWithItsArithmetic() {
        // 70 kg, 165 cm: procedure rules, section 10, vector 1: 26,564.4 -> 26,500 IU, 8.8 mL, 2 vials
        DoseText dose = dose(Cases.lesions(5));
        assertThat(dose.headline()).isEqualTo("Intravenous bleomycin: 26,500\u00a0international units");
        assertThat(dose.preparation()).anyMatch(line -> line.contains("8.8\u00a0mL"));
        assertThat(dose.preparation()).contains("Vials needed: 2");
        assertThat(dose.working()).anyMatch(line -> line.contains("26,564.4"));
        assertThat(dose.cumulative()).contains("26,500\u00a0international units");
    }

    @Test
    void withoutWeightThereIsNoNumberButTheReason() {
        DoseText dose = dose(withoutWeight(Cases.lesions(5)));
        assertThat(dose.known()).isFalse();
        assertThat(dose.headline()).isEqualTo("Intravenous bleomycin: no dose").doesNotContainPattern("\\d");
        assertThat(dose.reasons()).anyMatch(reason -> reason.contains("weight"));
        assertThat(dose.cumulative()).doesNotContainPattern("\\d");
    }

    @Test
    @Hazard("H-23")
    void aLesionNearTheEdgeOfABandShowsBothSides() {
        // 8 x 15 mm: 15 * 8 * 8 * pi / 6 = 502.7 mm3, just above 0.5 cm3
        LesionPlansModel lesions = new LesionPlansModel(
                Cases.open(Cases.choosing(Regimen.INTRATUMOURAL_BLEOMYCIN, Cases.lesions(2))), Cases.ENGLISH);
        assertThat(lesions.rows().get(0).neighbours()).isEmpty();
        assertThat(lesions.rows().get(1).neighbours())
                .singleElement()
                .asString()
                .contains("0.5\u00a0cm\u00b3")
                .contains("251.3\u00a0international units")
                .contains("502.7\u00a0international units");
    }

    @Test
    void nothingIsToBeInjectedWhereTheDrugGoesIntoAVein() {
        LesionPlansModel lesions = new LesionPlansModel(Cases.open(Cases.lesions(5)), Cases.ENGLISH);
        assertThat(lesions.rows()).extracting(LesionPlanRow::injection).containsOnly("");
    }

    @Test
    void thePrescriberTakesAnotherElectrodeAndGoesBack() {
        CaseModel model = Cases.open(Cases.lesions(2));
        LesionPlansModel lesions = new LesionPlansModel(model, Cases.ENGLISH);
        String proposed = lesions.rows().get(1).electrode();
        lesions.choose(2);
        lesions.useElectrode(2, "hexagonal-30");
        assertThat(lesions.rows().get(1).electrode()).isEqualTo("N-30-HG, hexagonal array (chosen)");
        assertThat(lesions.chosen().get().orElseThrow())
                .isEqualTo(lesions.rows().get(1));
        assertThat(lesions.rows().get(0).electrode()).endsWith("(proposed)");
        lesions.useProposal(2);
        assertThat(lesions.rows().get(1).electrode()).isEqualTo(proposed);
        assertThat(model.draft().get().lesions().get(1).entries().known(LesionFields.ELECTRODE))
                .isEmpty();
    }

    @Test
    void aCautionIsOpenUntilAReasonIsGivenAndOpenAgainWhenItIsTakenBack() {
        CaseModel model = Cases.open(Cases.choosing(Regimen.INTRATUMOURAL_CISPLATIN, Cases.lesions(5)));
        FindingsModel findings = findings(model);
        FindingItem caution = findings.items().get().stream()
                .filter(FindingItem::open)
                .findFirst()
                .orElseThrow();
        findings.giveReason(caution.finding(), "local practice, agreed with pharmacy ");
        assertThat(item(findings, caution).open()).isFalse();
        assertThat(item(findings, caution).reason()).isEqualTo("local practice, agreed with pharmacy");
        findings.giveReason(caution.finding(), "  ");
        assertThat(item(findings, caution).open()).isTrue();
    }

    @Test
    @Hazard("H-58")
    void everyFindingComesHeaviestFirstWithARuleAndItsSource() {
        FindingsModel findings = findings(Cases.open(withoutWeight(Cases.lesions(9))));
        assertThat(findings.items().get()).isNotEmpty();
        assertThat(findings.items().get())
                .extracting(item -> item.finding().level())
                .isSorted();
        assertThat(findings.items().get()).allSatisfy(item -> {
            assertThat(item.fact().status()).isNotBlank();
            assertThat(item.remedy()).isNotBlank();
        });
        assertThat(findings.summary()).startsWith("STOP: ");
    }

    @Test
    void theStepIsStoppedThenAsksForReasonsThenIsComplete() {
        CaseModel model = Cases.open(Cases.lesions(2));
        assertThat(PlanState.of(model.plan().get())).isEqualTo(Screen.State.STOP);
        new RegimenModel(model, Cases.ENGLISH).choose(Regimen.INTRATUMOURAL_BLEOMYCIN);
        assertThat(PlanState.of(model.plan().get())).isEqualTo(Screen.State.CAUTION);
        FindingsModel findings = findings(model);
        findings.items().get().stream()
                .filter(FindingItem::asksReason)
                .forEach(item -> findings.giveReason(item.finding(), "considered"));
        assertThat(PlanState.of(model.plan().get())).isEqualTo(Screen.State.COMPLETE);
    }

    @Test
    void whatStandsInForAnEmptySettingIsWhatThePlanReallyRead() {
        List<String> read = Stream.of(
                        Cases.choosing(Regimen.INTRATUMOURAL_BLEOMYCIN, Cases.lesions(2)),
                        Cases.choosing(Regimen.INTRAVENOUS_BLEOMYCIN, Cases.lesions(2)),
                        Cases.choosing(Regimen.INTRATUMOURAL_CALCIUM, Cases.lesions(2)))
                .flatMap(draft -> Cases.open(draft).plan().get().basis().consulted().stream())
                .map(Fact::id)
                .toList();
        assertThat(ChoicesView.SETTINGS.values())
                .allMatch(rule -> read.contains(rule) || rule.equals(ONLY_FOR_REDUCED_CLEARANCE));
    }

    /** Worked example 23, as the prescriber sees it; and what is missing where it cannot be worked out. */
    @Test
    @Hazard("H-29")
    void dilutionOfCalciumStandsWithItsArithmeticOrWithWhatIsMissing() {
        DoseText dose =
                dose(Drafts.of(Plans.KNOWLEDGE).calcium(0.5).lesion(12, 8).draft());
        assertThat(dose.preparation().toString().replace('\u00a0', ' '))
                .contains("2.2 mL of the stock (1 mmol per mL) with 7.8 mL of diluent to 10 mL at 220 mmol per L");
        assertThat(dose.working().toString().replace('\u00a0', ' '))
                .contains("10 mL at 220 mmol per L hold 2.2 mmol; 2.2 mmol / 1 mmol per mL = 2.2 mL");
        DoseText without = dose(Drafts.of(Plans.KNOWLEDGE)
                .calcium(0.5)
                .decision(DecisionFields.CALCIUM_STOCK, Entry.missing())
                .lesion(12, 8)
                .draft());
        assertThat(without.preparation())
                .contains("No dilution: concentration of the calcium chloride in stock is missing");
    }

    @Test
    @Hazard({"H-04", "H-05"})
    void doseIsReadBackInWords() {
        DoseText dose = dose(Cases.choosing(Regimen.INTRAVENOUS_BLEOMYCIN, Cases.lesions(2)));
        assertThat(dose.headline()).contains("26,500\u00a0international units");
        assertThat(dose.readBack()).isEqualTo("Twenty-six thousand five hundred international units");
        assertThat(dose.preparation()).anyMatch(line -> line.contains("(eight point eight millilitres)"));
    }

    /** The screen still shows it, for whoever resolves the STOP, and says first that it must not be drawn up. */
    @Test
    @Hazard("H-56")
    void doseOfAStoppedPlanIsMarkedAsStopped() {
        Drafts drafts = Drafts.of(Plans.KNOWLEDGE)
                .regimen(Regimen.INTRATUMOURAL_BLEOMYCIN)
                .lesion(12, 8);
        PlanDraft usable = drafts.draft();
        PlanDraft stopped = drafts.answer("SCR-PREGNANCY", Entry.of(Answer.YES)).draft();
        assertThat(dose(usable).stopped()).isEmpty();
        assertThat(dose(stopped).stopped()).startsWith("STOPPED");
        assertThat(dose(stopped).headline()).isEqualTo(dose(usable).headline());
        assertThat(injection(usable)).startsWith("0.4");
        assertThat(injection(stopped)).isEqualTo("STOPPED, do not draw up: " + injection(usable));
    }

    private static String injection(PlanDraft draft) {
        return new LesionPlansModel(Cases.open(draft), Cases.ENGLISH)
                .rows()
                .get(0)
                .injection();
    }

    private static DoseText dose(PlanDraft draft) {
        return new DoseModel(Cases.open(draft), Cases.ENGLISH).text().getValue();
    }

    private static FindingsModel findings(CaseModel model) {
        return new FindingsModel(model, new FactModel(Cases.KNOWLEDGE, Cases.ENGLISH), Cases.ENGLISH);
    }

    private static FindingItem item(FindingsModel findings, FindingItem like) {
        return findings.items().get().stream()
                .filter(item -> item.finding().equals(like.finding()))
                .findFirst()
                .orElseThrow();
    }

    private static RegimenOption option(RegimenModel model, Regimen regimen) {
        return model.options().get().stream()
                .filter(option -> option.regimen() == regimen)
                .findFirst()
                .orElseThrow();
    }

    private static PlanDraft withoutWeight(PlanDraft draft) {
        return draft.with(draft.patient().with(draft.patient().entries().with(PatientFields.WEIGHT, Entry.missing())));
    }
}
