package org.pulseplan.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pulseplan.Drafts;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.plan.Plan;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.plan.Plans;
import org.pulseplan.plan.Workstation;
import org.pulseplan.response.own.ActiveModel;
import org.pulseplan.response.own.OwnModel;
import org.pulseplan.response.own.OwnModels;
import org.pulseplan.text.Language;

/** The expected response on the protocol sheet: each lesion's own, or once why there is none. */
class ResponseOnPaperTest {
    private static final String NONE = "no prediction is made for calcium";

    @Test
    void whatHoldsForAllLesionsIsSaidOnce() {
        List<String> said = response(RealPlans.all().get("calcium"));
        assertThat(said.stream().filter(text -> text.contains(NONE))).hasSize(1);
    }

    @Test
    void everyLesionHasItsOwnProbabilitiesWhereThereAreSome() {
        List<String> said = response(RealPlans.all().get("cisplatin"));
        assertThat(said).noneMatch(text -> text.contains("Not available"));
        assertThat(said.stream().filter(text -> text.contains("%"))).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    @Hazard("H-91")
    void theSheetSaysWhichModelPredicted() {
        PlanDraft draft = Drafts.of(Plans.KNOWLEDGE).lesion(20, 15).draft();
        OwnModel own = OwnModels.better();
        Plan plan = Plans.PLANNER
                .at(new Workstation(Optional.empty(), Set.of(), new ActiveModel.Own(own)))
                .plan(draft.withModel(Optional.of(own.name())));
        assertThat(response(plan))
                .anyMatch(text -> text.contains("the department's own response model "
                                + own.name().version())
                        && text.contains("20 Nov 2026")
                        && text.contains("12 lesions of 5 patients"))
                .noneMatch(text -> text.contains("a centre whose own results are not known"));
        assertThat(response(Plans.PLANNER.plan(draft)))
                .anyMatch(text -> text.contains("the shipped response model"))
                .anyMatch(text -> text.contains("a centre whose own results are not known"));
        Edition now = new Edition("1", Instant.EPOCH, ZoneOffset.UTC, Paper.A4, true);
        Wording words = new Wording(Language.of(Locale.UK));
        assertThat(new EveryPage(plan, now, words)
                        .around("protocol.title", 0, "", List.of())
                        .footer())
                .anyMatch(
                        line -> line.contains("own response model " + own.name().version()));
    }

    private static List<String> response(Plan plan) {
        return new ResponseBlocks(plan, new Wording(Language.of(Locale.UK)))
                .all().stream().flatMap(block -> PlainText.of(block).stream()).toList();
    }
}
