package org.pulseplan.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.pulseplan.entry.Finding;
import org.pulseplan.hazard.Hazard;

/** The base says of itself what it does not know. */
class KnowledgeHonestyTest {
    private static final KnowledgeBase BASE = KnowledgeBase.shipped();

    /** The constants that the rule book wants checked against the full texts before anybody is treated by them. */
    @Test
    @Hazard("H-49")
    void whatWasRecalledAwaitsAdoption() {
        List<String> recalled = List.of(
                "VOL-01",
                "IV-04",
                "IV-11",
                "CIS-CONC",
                "WIN-IT-OPENS",
                "WIN-IT-CLOSES",
                "WIN-2018-OPENS",
                "WIN-2018-CLOSES",
                "ROUTE-06",
                "ROUTE-06-COUNT",
                "GEN-MAXV",
                "MARG-03",
                "RETREAT-01",
                "CG-AGE",
                "CG-MALE",
                "CG-FEMALE",
                "COAG-THRESHOLDS",
                "E-FINGER",
                "E-VARIABLE",
                "E-OTHER",
                "KI67-HIGH",
                "SUBTYPE-01");
        assertThat(recalled)
                .allSatisfy(
                        id -> assertThat(BASE.fact(id).status().needsAdoption()).isTrue());
        for (Drug drug : Drug.values()) {
            assertThat(BASE.volumeBands(drug))
                    .allMatch(band -> band.dose().status().needsAdoption());
        }
        assertThat(BASE.electrodes())
                .allMatch(electrode -> electrode.gap().status().needsAdoption()
                        && electrode.voltage().status().needsAdoption()
                        && electrode.reach().status().needsAdoption());
    }

    @Test
    void readAndSecondaryFactsNameTheirSource() {
        assertThat(BASE.facts())
                .filteredOn(fact -> fact.status() == Status.READ || fact.status() == Status.READ_SECONDARY)
                .isNotEmpty()
                .allMatch(fact -> !fact.sources().isEmpty());
    }

    @Test
    void everySourceIsCitedAndEveryCitationLeadsToASource() {
        Set<String> cited = new TreeSet<>();
        BASE.facts().forEach(fact -> cited.addAll(fact.sources()));
        assertThat(cited).allMatch(key -> BASE.source(key).isPresent());
        long listed = new ShippedFiles()
                .text("sources.json")
                .lines()
                .filter(line -> line.contains("\"key\""))
                .count();
        assertThat(listed).isEqualTo(cited.size());
    }

    /** Arithmetic on a recalled number must not look safer than the number. */
    @Test
    void derivedFactsHaveNoNumberThatAPlanCouldUse() {
        assertThat(BASE.facts())
                .filteredOn(fact -> fact.status() == Status.DERIVED)
                .allMatch(fact -> fact.value() == null);
    }

    @Test
    void gapsHaveNoNumber() {
        assertThat(BASE.facts())
                .filteredOn(fact -> fact.status() == Status.GAP)
                .isNotEmpty()
                .allMatch(fact -> fact.value() == null);
    }

    @Test
    void screeningQuestionAndItsRuleShareTheirName() {
        assertThat(BASE.screening())
                .allMatch(question -> question.id().equals(question.fact().id()));
        assertThat(BASE.checklist())
                .allMatch(item -> item.id().equals(item.fact().id()));
    }

    /** What the labels call absolute must stop, and nobody may click it away. */
    @Test
    @Hazard("H-30")
    void absoluteContraindicationsStopAndCannotBeOverridden() {
        List<String> absolute = List.of(
                "SCR-PREGNANCY",
                "SCR-BREAST-FEEDING",
                "SCR-BLEO-ALLERGY",
                "SCR-ATAXIA",
                "SCR-LUNG",
                "SCR-FIBROSIS",
                "SCR-PLATINUM-ALLERGY");
        assertThat(BASE.screening())
                .filteredOn(question -> absolute.contains(question.id()))
                .hasSize(absolute.size())
                .allMatch(question -> question.onYes() == Finding.Level.STOP && !question.overridable());
    }

    /** A drug that stands against bleomycin must stand against it on both routes, fibrosis apart (ROUTE-11). */
    @Test
    @Hazard("H-30")
    void questionsOnBleomycinConcernBothRoutes() {
        assertThat(BASE.screening())
                .filteredOn(question -> question.regimens().contains(Regimen.INTRAVENOUS_BLEOMYCIN)
                        != question.regimens().contains(Regimen.INTRATUMOURAL_BLEOMYCIN))
                .extracting(ScreeningQuestion::id)
                .containsExactly("SCR-FIBROSIS");
    }

    @Test
    void checklistOfAnyRegimenFitsTwoPages() {
        for (Regimen regimen : Regimen.values()) {
            assertThat(BASE.checklist())
                    .filteredOn(item -> item.regimens().contains(regimen))
                    .hasSizeBetween(30, 45);
        }
    }

    @Test
    void everyPhaseAndEveryConditionOfTheChecklistIsUsed() {
        assertThat(BASE.checklist()).extracting(ChecklistItem::phase).contains(ChecklistItem.Phase.values());
        assertThat(BASE.checklist()).extracting(ChecklistItem::condition).contains(ChecklistItem.Condition.values());
    }

    /** The window of an intravenous drug must not be printed for a drug in the tumour, nor the reverse. */
    @Test
    void windowItemsBelongToTheirRoute() {
        assertThat(item("CHK-T0").regimens()).containsExactly(Regimen.INTRAVENOUS_BLEOMYCIN);
        assertThat(item("CHK-IT-CLOCK").regimens())
                .doesNotContain(Regimen.INTRAVENOUS_BLEOMYCIN)
                .hasSize(3);
    }

    private static ChecklistItem item(String id) {
        return BASE.checklist().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
