package org.pulseplan.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pulseplan.Drafts;
import org.pulseplan.entry.Entry;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.plan.DecisionFields;
import org.pulseplan.plan.Plans;
import org.pulseplan.quantity.InternationalUnitsPerMillilitre;
import org.pulseplan.text.Language;

/** How the drug is made up stands on the sheet with its source, or with the line for the one who knows. */
class PreparationOnPaperTest {
    /** 15,000 international units in 5 mL are 3,000 for each mL; in 15 mL, 1,000. */
    @ParameterizedTest
    @CsvSource({
        "INTRAVENOUS_BLEOMYCIN, 3000, 5, IV-12",
        "INTRAVENOUS_BLEOMYCIN, 1500, 10, IV-12",
        "INTRATUMOURAL_BLEOMYCIN, 1000, 15, IT-DILUENT"
    })
    @Hazard("H-19")
    void vialIsMadeUpToTheConcentrationOfThePlan(
            Regimen regimen, double concentration, String millilitres, String rule) {
        List<String> sheet = sheet(Drafts.of(Plans.KNOWLEDGE)
                .regimen(regimen)
                .decision(
                        DecisionFields.INTRAVENOUS_CONCENTRATION,
                        Entry.of(new InternationalUnitsPerMillilitre(concentration)))
                .decision(
                        DecisionFields.INTRATUMOURAL_CONCENTRATION,
                        Entry.of(new InternationalUnitsPerMillilitre(concentration)))
                .lesion(15, 12));
        assertThat(sheet)
                .contains(millilitres + " mL for each vial of 15,000 international units")
                .anyMatch(line ->
                        line.startsWith("15,000 international units / ") && line.endsWith("= " + millilitres + " mL"))
                .anyMatch(line -> line.contains("odium chloride 0.9 %") && line.contains("[" + rule + ";"));
    }

    @Test
    @Hazard("H-25")
    void cisplatinIsLeftToThePharmacistAndTheGapIsNamed() {
        assertThat(sheet(Drafts.of(Plans.KNOWLEDGE)
                        .regimen(Regimen.INTRATUMOURAL_CISPLATIN)
                        .cisplatinAt(BigDecimal.ONE)
                        .lesion(12, 8)))
                .contains("filled in by the pharmacist below", "Diluent used (pharmacist)")
                .anyMatch(line -> line.contains("[CIS-DILUENT; no source; looked for, not found]"));
    }

    private static List<String> sheet(Drafts drafts) {
        return ProtocolSheet.of(Plans.PLANNER.plan(drafts.draft()), PaperPlans.EDITION, Language.of(Locale.UK))
                .blocks()
                .stream()
                .flatMap(block -> PlainText.of(block).stream())
                .flatMap(String::lines)
                .map(line -> line.replace('\u00a0', ' '))
                .toList();
    }
}
