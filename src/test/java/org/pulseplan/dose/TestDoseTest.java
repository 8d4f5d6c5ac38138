package org.pulseplan.dose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pulseplan.Drafts;
import org.pulseplan.Rules;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.plan.Plan;
import org.pulseplan.quantity.InternationalUnits;

/** Rule IV-14: the test dose before the first bleomycin ever, as the labels of the countries ask for it. */
class TestDoseTest {
    private static final KnowledgeBase BASE = KnowledgeBase.shipped();

    @ParameterizedTest
    @EnumSource(names = {"INTRAVENOUS_BLEOMYCIN", "INTRATUMOURAL_BLEOMYCIN"})
    @Hazard("H-21")
    void siteUnderTheGermanLabelAsksBeforeTheFirstBleomycinEver(Regimen regimen) {
        Plan plan = Rules.plan(
                site("TEST-GERMANY"),
                Drafts.of(BASE).regimen(regimen).lesion(12, 8).draft());
        assertThat(Rules.words(plan, "TEST-GERMANY"))
                .singleElement()
                .asString()
                .contains("1,000 international units", "240 min");
        assertThat(Rules.said(plan, "IV-14")).isEmpty();
    }

    @Test
    void siteUnderTheFinnishLabelNamesBothEnds() {
        Plan plan = Rules.plan(site("TEST-FINLAND"), firstEver());
        assertThat(Rules.words(plan, "TEST-FINLAND"))
                .singleElement()
                .asString()
                .contains("1,000 international units to 2,000");
    }

    @Test
    void nobodyIsAskedTwiceAfterEarlierBleomycin() {
        Plan plan = Rules.plan(
                site("TEST-GERMANY"),
                Drafts.of(BASE)
                        .regimen(Regimen.INTRAVENOUS_BLEOMYCIN)
                        .course(new InternationalUnits(30_000))
                        .lesion(12, 8)
                        .draft());
        assertThat(Rules.said(plan, "TEST-GERMANY")).isEmpty();
    }

    @Test
    @Hazard("H-21")
    void siteWithoutATestDoseStillSeesThatLabelsDiffer() {
        assertThat(Rules.said(Rules.plan(BASE, firstEver()), "IV-14")).hasSize(1);
    }

    private static KnowledgeBase site(String option) {
        return BASE.withChoices(Map.of("TEST-DOSE", option));
    }

    private static org.pulseplan.plan.PlanDraft firstEver() {
        return Drafts.of(BASE)
                .regimen(Regimen.INTRAVENOUS_BLEOMYCIN)
                .lesion(12, 8)
                .draft();
    }
}
