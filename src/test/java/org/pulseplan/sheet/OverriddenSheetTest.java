package org.pulseplan.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.text.Language;

/** Who works from the paper sees that a STOP was overridden, by whom, with whom, and why. */
class OverriddenSheetTest {
    private static final Language ENGLISH = Language.of(Locale.UK);

    private static List<String> sheet(String plan) {
        return PlainText.of(ProtocolSheet.of(RealPlans.all().get(plan), PaperPlans.EDITION, ENGLISH));
    }

    @Test
    @Hazard("H-57")
    void theSheetNamesTheOverrideOnEveryPageAndWhoMadeItWithTheFinding() {
        List<String> texts = sheet("overridden");
        assertThat(texts)
                .contains("OVERRIDDEN: 1 STOP finding was overridden by a specialist, named under the findings")
                .contains("STOP, overridden")
                .contains("Overridden by A. Nephrologist, checked by B. Pharmacist. Another reason: Creatinine stable"
                        + " for two years.")
                .noneMatch(text -> text.startsWith("NOT FOR USE"));
    }

    @Test
    void theChecklistNamesTheOverriddenStopToo() {
        List<String> texts = PlainText.of(Checklist.of(RealPlans.overridden(), PaperPlans.EDITION, ENGLISH));
        assertThat(texts).contains("STOP, overridden");
    }

    @Test
    void aStopThatNobodyOverrodeSaysThatASpecialistMay() {
        assertThat(sheet("stopped"))
                .contains("A specialist may override this with a coded reason and a second person.")
                .anyMatch(text -> text.startsWith("NOT FOR USE"));
    }

    @Test
    void aFindingNamesItsRuleWithSourceAndStatus() {
        assertThat(sheet("stopped")).anyMatch(text -> text.contains("[ROUTE-12; SENNEX; read in the source]"));
    }
}
