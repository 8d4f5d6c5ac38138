package org.pulseplan.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pulseplan.Drafts;
import org.pulseplan.entry.Entry;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.plan.DecisionFields;
import org.pulseplan.plan.Plans;
import org.pulseplan.text.Language;

/** What the checklist leaves to a pen is a blank, and never a sentence that has lost its number. */
class ChecklistBlanksTest {
    private static final String FIRST = "First pulse not before ";

    @Test
    void timesThatAreNotKnownAreBlanksToFillIn() {
        List<String> list = checklist(Entry.of("WIN-IT"));
        assertThat(list)
                .anyMatch(line ->
                        line.contains(FIRST + "______ min (filled in by the prescriber) and last pulse not after"
                                + " ______ min (filled in by the prescriber) from then."))
                .noneMatch(line -> line.contains(FIRST + "not computed"));
    }

    @Test
    void timesThatAreKnownStandInTheirPlaces() {
        assertThat(checklist(Entry.of("WIN-ESOPE")))
                .anyMatch(line -> line.contains(FIRST + "8 min and last pulse not after 28 min from then."))
                .noneMatch(line -> line.contains("______ min"));
    }

    private static List<String> checklist(Entry<String> window) {
        Drafts drafts = Drafts.of(Plans.KNOWLEDGE)
                .regimen(Regimen.INTRAVENOUS_BLEOMYCIN)
                .lesion(25, 20)
                .decision(DecisionFields.WINDOW, window);
        return PlainText.of(
                        Checklist.of(Plans.PLANNER.plan(drafts.draft()), PaperPlans.EDITION, Language.of(Locale.UK)))
                .stream()
                .map(line -> line.replace('\u00a0', ' '))
                .toList();
    }
}
