package org.pulseplan.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pulseplan.Drafts;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Entry;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.Fact;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.plan.Plan;
import org.pulseplan.plan.Plans;
import org.pulseplan.quantity.InternationalUnits;
import org.pulseplan.text.Language;

/** What the paper says of the rules is what the knowledge base says, digit for digit. */
class RulesOnPaperTest {
    private static final Language ENGLISH = Language.of(Locale.UK);
    private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.shipped();
    private static final String FIRST_EVER = "First bleomycin ever";

    /** The factor of Du Bois stood there as 0.007: who recalculates with that gives 97 % of the dose. */
    @Test
    @Hazard("H-49")
    void everyRuleShowsAllDigitsOfItsNumber() {
        for (Plan plan : RealPlans.all().values()) {
            List<String> sheet = PlainText.of(ProtocolSheet.of(plan, PaperPlans.EDITION, ENGLISH)).stream()
                    .map(text -> text.replace(",", ""))
                    .toList();
            for (Fact fact : plan.basis().consulted()) {
                if (fact.value() != null) {
                    String number = fact.value().stripTrailingZeros().toPlainString();
                    assertThat(sheet)
                            .as(fact.id())
                            .anyMatch(text -> text.startsWith(fact.what().replace(",", ""))
                                    && text.matches("(?s).*: " + number + "(\\u00a0.*)?"));
                }
            }
        }
    }

    @Test
    void theFirstDoseIsTestedOnlyInWhoNeverHadBleomycin() {
        assertThat(checklist(Answer.NO, 0)).anyMatch(text -> text.startsWith(FIRST_EVER) && !text.contains("(Ask"));
        assertThat(checklist(Answer.YES, 26_500)).noneMatch(text -> text.startsWith(FIRST_EVER));
        assertThat(checklist(Answer.NOT_KNOWN, 0))
                .anyMatch(text -> text.startsWith(FIRST_EVER) && text.contains("(Ask whether it applies.)"));
    }

    /** The items of the list are rules too: most of them are proposals of this program. */
    @Test
    @Hazard("H-49")
    void theChecklistCountsItsOwnItemsAmongWhatIsNotAdoptedAndTheSheetNamesThem() {
        Plan plan = plan(Answer.NO, 0);
        Document list = Checklist.of(plan, PaperPlans.EDITION, ENGLISH);
        String named = PlainText.of(ProtocolSheet.of(plan, PaperPlans.EDITION, ENGLISH)).stream()
                .filter(text -> text.startsWith("Items of the checklist not adopted at this site"))
                .findFirst()
                .orElseThrow();
        long items = KNOWLEDGE.checklist().stream()
                .map(item -> item.fact().id())
                .filter(id -> (named + ",").contains(id + ","))
                .count();
        long both = plan.basis().notAdopted().stream()
                .filter(fact -> fact.id().startsWith("CHK-"))
                .count();
        assertThat(items).isGreaterThan(10);
        assertThat(named).contains("CHK-MDT");
        assertThat(list.banners())
                .anyMatch(banner -> banner.text()
                        .startsWith("NOT ADOPTED AT THIS SITE: "
                                + (plan.basis().notAdopted().size() + items - both) + " rules"));
    }

    private static List<String> checklist(Answer earlier, double units) {
        return PlainText.of(Checklist.of(plan(earlier, units), PaperPlans.EDITION, ENGLISH));
    }

    private static Plan plan(Answer earlier, double units) {
        Drafts draft = Drafts.of(KNOWLEDGE)
                .regimen(Regimen.INTRAVENOUS_BLEOMYCIN)
                .lesion(12, 9)
                .patient(PatientFields.PREVIOUS_BLEOMYCIN, Entry.of(earlier));
        if (units > 0) {
            draft = draft.course(new InternationalUnits(units));
        }
        return Plans.PLANNER.plan(draft.draft());
    }
}
