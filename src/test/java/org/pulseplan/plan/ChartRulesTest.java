package org.pulseplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pulseplan.Drafts;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Finding.Level;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.lesion.ChartFace;
import org.pulseplan.lesion.ChartPosition;
import org.pulseplan.lesion.ChartRegion;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.lesion.Side;
import org.pulseplan.lesion.Site;

/** What the body chart asks for, seen from the plan. */
class ChartRulesTest {
    private static final ChartRegion RIGHT_BREAST = new ChartRegion(ChartFace.FRONT, Site.BREAST, Side.RIGHT);
    private static final ChartRegion LEFT_BREAST = new ChartRegion(ChartFace.FRONT, Site.BREAST, Side.LEFT);

    private final PlanDraft marked =
            Drafts.of(Plans.KNOWLEDGE).lesion(12, 9).draft().withMark(1, ChartPosition.in(RIGHT_BREAST));

    @Test
    void aMarkThatAgreesWithTheTableIsNotFound() {
        assertThat(of("CHART-01", marked)).isEmpty();
    }

    /** Harm: the paper says left, the picture beside it right, and the wrong one is believed. */
    @Test
    @Hazard("H-94")
    void aMarkOnTheOtherSideThanTheTableSaysStopsThePlan() {
        PlanDraft left = marked.withLesion(1, entries -> entries.with(LesionFields.SIDE, Side.LEFT));
        assertThat(of("CHART-01", left)).singleElement().satisfies(found -> {
            assertThat(found.level()).isEqualTo(Level.STOP);
            assertThat(found.overridable()).isFalse();
            assertThat(found.place().field()).isEqualTo("side");
        });
    }

    @Test
    @Hazard("H-94")
    void aMarkWithoutASiteInTheTableStopsThePlan() {
        PlanDraft none = marked.withLesion(1, entries -> entries.with(LesionFields.SITE, Entry.missing()));
        assertThat(of("CHART-01", none)).singleElement().satisfies(found -> {
            assertThat(found.level()).isEqualTo(Level.STOP);
            assertThat(found.place().field()).isEqualTo("site");
        });
    }

    @Test
    void movingTheMarkTakesSiteAndSideAlong() {
        PlanDraft moved = marked.withMark(1, ChartPosition.in(LEFT_BREAST));
        assertThat(moved.lesions().get(0).entries().get(LesionFields.SIDE).is(Side.LEFT))
                .isTrue();
        assertThat(of("CHART-01", moved)).isEmpty();
    }

    /** Harm: a lesion counts as irradiated, or as not, because of a drawing, and nobody was asked. */
    @Test
    @Hazard("H-95")
    void aLesionInAnIrradiatedRegionIsAskedAboutAndGetsNoAnswerByItself() {
        PlanDraft open = answered(Entry.missing()).withIrradiated(RIGHT_BREAST, true);
        assertThat(open.lesions().get(0).entries().get(LesionFields.IRRADIATED).known())
                .isEmpty();
        assertThat(open.askedForIrradiation()).containsExactly(1);
        assertThat(of("CHART-FIELD", open))
                .singleElement()
                .extracting(Finding::level)
                .isEqualTo(Level.CAUTION);
    }

    @Test
    @Hazard("H-95")
    void whatThePersonAnsweredStandsAndANoIsStillSaid() {
        PlanDraft yes = answered(Entry.of(Answer.YES)).withIrradiated(RIGHT_BREAST, true);
        PlanDraft no = answered(Entry.of(Answer.NO)).withIrradiated(RIGHT_BREAST, true);
        assertThat(of("CHART-FIELD", yes)).isEmpty();
        assertThat(of("CHART-FIELD", no))
                .singleElement()
                .extracting(Finding::level)
                .isEqualTo(Level.NOTE);
        assertThat(yes.askedForIrradiation()).isEmpty();
        assertThat(no.askedForIrradiation()).isEmpty();
    }

    @Test
    void aLesionElsewhereIsNotAskedAbout() {
        PlanDraft other = answered(Entry.missing()).withIrradiated(LEFT_BREAST, true);
        assertThat(other.askedForIrradiation()).isEmpty();
        assertThat(of("CHART-FIELD", other)).isEmpty();
        assertThat(other.withIrradiated(LEFT_BREAST, false).irradiated()).isEmpty();
    }

    private PlanDraft answered(Entry<Answer> answer) {
        return marked.withLesion(1, entries -> entries.with(LesionFields.IRRADIATED, answer));
    }

    private static List<Finding> of(String rule, PlanDraft draft) {
        return Plans.PLANNER
                .plan(draft)
                .eachFinding()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }
}
