package org.pulseplan.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pulseplan.Drafts;
import org.pulseplan.dose.DoseLevel;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.plan.Plan;
import org.pulseplan.plan.Plans;
import org.pulseplan.quantity.InternationalUnits;
import org.pulseplan.text.Language;

/** What a review by a hostile clinician found missing on the checklist. */
class ChecklistSafetyTest {
    private static final KnowledgeBase BASE = KnowledgeBase.shipped();

    private static Drafts with(Regimen regimen) {
        return Drafts.of(BASE).regimen(regimen).lesion(12, 9).lesion(20, 15);
    }

    private static List<String> list(Plan plan) {
        return PlainText.of(Checklist.of(plan, PaperPlans.EDITION, Language.of(Locale.UK)));
    }

    /** Oxygen is riskier after bleomycin whatever drug is given today (rules AN-04, AN-06, AN-07). */
    @Test
    @Hazard("H-32")
    void whoHadBleomycinHasTheOxygenPlanAlsoWithAnotherDrug() {
        Drafts before = with(Regimen.INTRATUMOURAL_CISPLATIN).course(new InternationalUnits(30_000));
        assertThat(list(Plans.PLANNER.plan(before.draft())))
                .anyMatch(text -> text.contains("oxygen plan said aloud") && text.contains("30,000"))
                .anyMatch(text -> text.contains("every anaesthetist about the earlier bleomycin"));
        assertThat(list(Plans.PLANNER.plan(with(Regimen.INTRATUMOURAL_CISPLATIN).draft())))
                .noneMatch(text -> text.contains("oxygen plan said aloud"));
    }

    /** 12 mm by 9 mm are 0.5089 cm3 and get 0.25 mL, 20 mm by 15 mm are 2.3562 cm3 and get 0.59 mL (bands of 500 and 250). */
    @Test
    @Hazard("H-62")
    void theVolumeOfEachLesionIsReadOutBeforeItIsInjected() {
        Plan plan = Plans.PLANNER.plan(with(Regimen.INTRATUMOURAL_BLEOMYCIN).draft());
        assertThat(list(plan).stream().map(text -> text.replace('\u00a0', ' ')))
                .anyMatch(text -> text.contains("lesion 1: 0.25 mL; lesion 2: 0.59 mL"));
    }

    @Test
    @Hazard("H-56")
    void aStoppedPlanTellsNoDoseByItsTotals() {
        Plan stopped = Plans.PLANNER.plan(with(Regimen.INTRAVENOUS_BLEOMYCIN)
                .creatinine(190)
                .level(DoseLevel.REDUCED)
                .course(new InternationalUnits(30_000))
                .draft());
        assertThat(stopped.stopped()).isTrue();
        String total = Language.of(Locale.UK).say(stopped.cumulativeBleomycin().get());
        assertThat(list(stopped)).noneMatch(text -> text.contains(total));
    }
}
