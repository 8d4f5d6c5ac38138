package org.pulseplan.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pulseplan.Drafts;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Finding;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.Fact;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.plan.Anaesthesia;
import org.pulseplan.plan.DecisionFields;
import org.pulseplan.plan.LocalAnaesthetic;
import org.pulseplan.plan.Plan;
import org.pulseplan.plan.Plans;
import org.pulseplan.text.Language;

/** A sheet that is read to its end: nothing on it twice, and nothing left out for it. */
class ShortSheetTest {
    private static final Language ENGLISH = Language.of(Locale.UK);

    /** Every rule under the heading of how it is known, once, with its sources. */
    @Test
    @Hazard("H-49")
    void everyRuleStandsOnceUnderHowItIsKnown() {
        for (Plan plan : RealPlans.all().values()) {
            List<Document.Block> blocks =
                    ProtocolSheet.of(plan, PaperPlans.EDITION, ENGLISH).blocks();
            List<String> found = new ArrayList<>();
            for (int index = 1; index < blocks.size(); index++) {
                if (blocks.get(index - 1) instanceof Document.Heading heading
                        && blocks.get(index) instanceof Document.Table table
                        && table.columns().get(0).head().equals("Rule")) {
                    table.rows().forEach(row -> {
                        Fact fact = plan.basis().knowledge().fact(row.cells().get(0));
                        String known = ENGLISH.say(fact.status());
                        assertThat(heading.text().toLowerCase(Locale.ROOT))
                                .as(fact.id())
                                .startsWith(known.toLowerCase(Locale.ROOT) + " ("
                                        + table.rows().size());
                        assertThat(fact.sources())
                                .allSatisfy(
                                        source -> assertThat(row.cells().get(2)).contains(source));
                        found.add(fact.id());
                    });
                }
            }
            assertThat(found)
                    .containsExactlyInAnyOrderElementsOf(
                            plan.basis().consulted().stream().map(Fact::id).toList());
        }
    }

    @Test
    @Hazard("H-58")
    void whatAsksForNothingSaysSoNowhereAndKeepsItsRule() {
        Plan plan = Plans.PLANNER.plan(Drafts.of(Plans.KNOWLEDGE)
                .regimen(Regimen.INTRATUMOURAL_BLEOMYCIN)
                .lesion(12, 8)
                .decision(DecisionFields.ANAESTHESIA, Entry.of(Anaesthesia.LOCAL))
                .decision(DecisionFields.LOCAL_ANAESTHETIC, Entry.of(LocalAnaesthetic.LIDOCAINE_WITH_ADRENALINE))
                .draft());
        List<String> sheet = PlainText.of(ProtocolSheet.of(plan, PaperPlans.EDITION, ENGLISH));
        assertThat(plan.findings()).anyMatch(finding -> !finding.asksForSomething());
        assertThat(sheet)
                .noneMatch(line -> line.contains("Nothing is required"))
                .anyMatch(line -> line.startsWith("[AN-10; no source; "));
    }

    /** No finding and no rule of a finding is lost for the sake of length. */
    @Test
    @Hazard("H-56")
    void everyFindingStandsOnTheSheetWithItsRule() {
        for (Plan plan : RealPlans.all().values()) {
            String sheet = String.join("\n", PlainText.of(ProtocolSheet.of(plan, PaperPlans.EDITION, ENGLISH)))
                    .toLowerCase(Locale.ROOT);
            assertThat(plan.eachFinding().toList()).allSatisfy(finding -> {
                assertThat(sheet).contains(said(finding).toLowerCase(Locale.ROOT));
                assertThat(sheet).contains(("[" + finding.rule()).toLowerCase(Locale.ROOT));
            });
        }
    }

    private static String said(Finding finding) {
        return ENGLISH.say(finding.text());
    }
}
