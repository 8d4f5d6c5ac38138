package org.pulseplan.dose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pulseplan.Drafts;
import org.pulseplan.Found;
import org.pulseplan.entry.Finding;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.plan.Plan;
import org.pulseplan.plan.Plans;
import org.pulseplan.quantity.Kilograms;

/** Clearance by Cockcroft and Gault where it may come out too high. */
class ClearanceRulesTest {
    private static Drafts draft() {
        return Drafts.of(Plans.KNOWLEDGE).regimen(Regimen.INTRAVENOUS_BLEOMYCIN).lesion(25, 20);
    }

    private static Plan plan(Drafts drafts) {
        return Plans.PLANNER.plan(drafts.draft());
    }

    /** 76.8 kg at 160 cm are exactly 30 kg per m2. */
    @ParameterizedTest
    @CsvSource({"76.7, false", "76.8, true", "95, true"})
    @Hazard("H-17")
    void obesityAsksAndNamesTheWeightThatWasUsed(double kilograms, boolean asked) {
        Plan plan = plan(draft().body(kilograms, 160));
        assertThat(Found.cautions(plan).contains("CG-BMI")).isEqualTo(asked);
        Found.of(plan, "CG-BMI")
                .forEach(finding -> assertThat(finding.text().arguments()).contains(new Kilograms(kilograms)));
    }

    /** (140 - 60) x 70 x 1.04 / 38.826 is just above 150; / 38.83 just below. */
    @ParameterizedTest
    @CsvSource({"38.83, false", "38.82, true"})
    @Hazard("H-17")
    void clearanceThatCanHardlyBeAsks(double creatinine, boolean asked) {
        assertThat(Found.cautions(plan(draft().creatinine(creatinine))).contains("CG-HIGH"))
                .isEqualTo(asked);
    }

    @Test
    void obesePatientWithAHighClearanceIsAskedAboutOnce() {
        assertThat(plan(draft().body(120, 160).creatinine(40)).findings())
                .extracting(Finding::rule)
                .contains("CG-BMI")
                .doesNotContain("CG-HIGH");
    }

    /** Nothing rests on the clearance where calcium is injected. */
    @Test
    void onlyDrugsThatTheKidneysClearAreAskedAbout() {
        Drafts cisplatin = Drafts.of(Plans.KNOWLEDGE)
                .regimen(Regimen.INTRATUMOURAL_CISPLATIN)
                .cisplatinAt(BigDecimal.ONE);
        assertThat(Found.cautions(plan(cisplatin.lesion(12, 8).body(95, 160)))).contains("CG-BMI");
        assertThat(Found.cautions(plan(
                        Drafts.of(Plans.KNOWLEDGE).calcium(0.5).lesion(12, 8).body(95, 160))))
                .doesNotContain("CG-BMI");
    }
}
