package org.pulseplan.desktop.lesions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pulseplan.Drafts;
import org.pulseplan.desktop.CaseModel;
import org.pulseplan.desktop.TestWindow;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Findings;
import org.pulseplan.entry.Place;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.lesion.LesionDraft;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.plan.PlanDraft;

class LesionTableTest {
    private final PlanDraft two =
            Drafts.of(TestWindow.BASE).lesion(12, 9).lesion(20, 15).draft();

    /** Harm: a new lesion that gets the number of a deleted one finds its warning already answered. */
    @Test
    @Hazard("H-59")
    void aDeletedLesionTakesTheReasonsForItsFindingsAlong() {
        Finding first = Findings.caution("PLAUSIBLE-01", Place.lesion(1, "depth"), "unusual");
        Finding second = Findings.caution("PLAUSIBLE-01", Place.lesion(2, "depth"), "unusual");
        PlanDraft answered =
                two.with(two.decisions().withReason(first, "measured twice").withReason(second, "ultrasound"));
        CaseModel model = TestWindow.form(answered).model();
        LesionTable table = new LesionTable(model);
        table.delete(2);
        assertThat(table.add()).isEqualTo(2);
        assertThat(model.draft().get().decisions().reason(second)).isEmpty();
        assertThat(model.draft().get().decisions().reason(first)).contains("measured twice");
    }

    /** Harm: an electrode that nobody chose for this lesion, copied unseen. */
    @Test
    void duplicatingTakesOverWhatIsSeenInTheTableOnly() {
        PlanDraft chosen = two.withLesion(2, entries -> entries.with(LesionFields.ELECTRODE, "any"));
        CaseModel model = TestWindow.form(chosen).model();
        assertThat(new LesionTable(model).duplicateLast()).isEqualTo(3);
        LesionDraft copy = model.draft().get().lesions().get(2);
        assertThat(copy.entries()).isEqualTo(two.lesions().get(1).entries());
    }
}
