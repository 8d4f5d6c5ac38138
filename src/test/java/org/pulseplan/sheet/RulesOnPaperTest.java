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

    private static List<String> checklist(Answer earlier, double units) {
        Drafts draft = Drafts.of(KNOWLEDGE)
                .regimen(Regimen.INTRAVENOUS_BLEOMYCIN)
                .lesion(12, 9)
                .patient(PatientFields.PREVIOUS_BLEOMYCIN, Entry.of(earlier));
        if (units > 0) {
            draft = draft.course(new InternationalUnits(units));
        }
        return PlainText.of(Checklist.of(Plans.PLANNER.plan(draft.draft()), PaperPlans.EDITION, ENGLISH));
    }
}
