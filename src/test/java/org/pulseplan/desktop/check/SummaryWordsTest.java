package org.pulseplan.desktop.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pulseplan.Drafts;
import org.pulseplan.desktop.Cases;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Entry;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.plan.Plan;
import org.pulseplan.plan.Plans;
import org.pulseplan.sheet.RealPlans;

/** What is looked at before anybody signs stands together: one line for what agrees, and overridden STOPs by themselves. */
class SummaryWordsTest {
    private static List<String> lines(Plan plan, String row) {
        return new SummaryWords(Cases.ENGLISH)
                .rows(plan).stream()
                        .filter(one -> one.id().equals(row))
                        .flatMap(one -> one.lines().stream())
                        .map(line -> line.replace('\u00a0', ' '))
                        .toList();
    }

    private static Drafts drafts(Regimen regimen) {
        return Drafts.of(Plans.KNOWLEDGE).regimen(regimen).lesion(12, 8).lesion(20, 15);
    }

    /** Worked examples 1 and 10: 26,500 in 8.8 mL; 12 mm by 8 mm get 400 in 0.4 mL. */
    @Test
    void eachAmountStandsOnceWhereBothCalculationsHaveIt() {
        Plan vein = Plans.PLANNER.plan(drafts(Regimen.INTRAVENOUS_BLEOMYCIN).draft());
        assertThat(lines(vein, "dose"))
                .contains(
                        "Intravenous dose: 26,500 international units, in both calculations",
                        "Intravenous volume: 8.8 mL, in both calculations");
        assertThat(lines(vein, "injected")).isEmpty();
        Plan tumour = Plans.PLANNER.plan(drafts(Regimen.INTRATUMOURAL_BLEOMYCIN).draft());
        assertThat(lines(tumour, "injected"))
                .hasSize(2)
                .startsWith("Lesion 1: 0.4 mL = 400 international units, in both calculations");
        assertThat(lines(tumour, "dose")).noneMatch(line -> line.contains("lesion 1"));
    }

    @Test
    void weightSurfaceClearanceWindowAndElectrodeStandTogether() {
        Plan plan = Plans.PLANNER.plan(drafts(Regimen.INTRAVENOUS_BLEOMYCIN).draft());
        assertThat(lines(plan, "measured"))
                .singleElement()
                .asString()
                .startsWith("70 kg, 165 cm, 70 µmol/L; body surface 1.771 m²");
        assertThat(lines(plan, "window")).containsExactly("8 min to 28 min after the end of the injection");
        assertThat(lines(plan, "electrodes")).containsExactly("N-10-4B, 400 V: lesions 1, 2");
    }

    @Test
    @Hazard("H-57")
    void overriddenStopsAreCountedAndMarkedByThemselves() {
        Plan overridden = RealPlans.overridden();
        assertThat(lines(overridden, "findings").get(0)).startsWith("STOP: 0, and 1 overridden. CAUTION: ");
        assertThat(lines(overridden, "findings")).anyMatch(line -> line.startsWith("STOP, overridden: "));
        Plan stopped = Plans.PLANNER.plan(drafts(Regimen.INTRAVENOUS_BLEOMYCIN)
                .answer("SCR-PREGNANCY", Entry.of(Answer.YES))
                .draft());
        assertThat(lines(stopped, "findings").get(0)).startsWith("STOP: 1. CAUTION: ");
        assertThat(lines(stopped, "findings")).noneMatch(line -> line.contains("overridden"));
        assertThat(lines(stopped, "dose")).first().asString().startsWith("STOPPED");
        assertThat(lines(overridden, "dose")).noneMatch(line -> line.startsWith("STOPPED"));
    }
}
