package org.pulseplan.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pulseplan.Drafts;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.lesion.ChartFace;
import org.pulseplan.lesion.ChartPoint;
import org.pulseplan.lesion.ChartPosition;
import org.pulseplan.lesion.ChartRegion;
import org.pulseplan.lesion.Side;
import org.pulseplan.lesion.Site;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.plan.Plans;
import org.pulseplan.sheet.ChartFigure.Panel;
import org.pulseplan.sheet.ChartFigure.Sign;
import org.pulseplan.text.Language;

class ChartOnPaperTest {
    private static final ChartRegion BREAST = new ChartRegion(ChartFace.FRONT, Site.BREAST, Side.RIGHT);
    private static final ChartRegion SCALP = new ChartRegion(ChartFace.BACK, Site.SCALP, Side.LEFT);

    /** Harm: the chart on paper has other numbers than the table beside it. */
    @Test
    @Hazard("H-94")
    void everyMarkedLesionStandsOnTheChartWithTheNumberOfItsRow() {
        PlanDraft draft = lesions(12);
        for (int number = 1; number <= 12; number++) {
            draft = draft.withMark(number, ChartPosition.at(BREAST, new ChartPoint(140 + 2 * number, 270)));
        }
        assertThat(signs(draft, "Chest wall"))
                .extracting(Sign::text)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 12).mapToObj(String::valueOf).toList());
        assertThat(figure(draft).alternative()).contains("lesions 1, 2, 3", "breast, right, front");
    }

    @Test
    @Hazard("H-94")
    void whatIsNotMarkedOrNotExactIsSaid() {
        PlanDraft draft = lesions(3).withMark(2, ChartPosition.in(SCALP));
        List<String> said = PlainText.of(sheet(draft));
        assertThat(said)
                .contains("Not marked on the body chart: lesions 1, 3.")
                .anyMatch(text -> text.startsWith("A number in a broken ring"));
        assertThat(figure(draft).panels()).extracting(Panel::title).containsExactly("Front", "Back", "Head");
        assertThat(signs(draft, "Head")).extracting(Sign::ring).containsExactly(ChartFigure.Ring.BROKEN);
        assertThat(signs(draft, "Back")).extracting(Sign::ring).containsExactly(ChartFigure.Ring.FILLED);
    }

    @Test
    void withoutAMarkThereIsNoChart() {
        assertThat(sheet(lesions(2)).blocks()).noneMatch(ChartFigure.class::isInstance);
        assertThat(sheet(lesions(2).withIrradiated(BREAST, true)).blocks()).anyMatch(ChartFigure.class::isInstance);
        assertThat(PlainText.of(sheet(lesions(2).withIrradiated(BREAST, true))))
                .contains("Striped, marked as irradiated: breast, right, front.");
    }

    private static PlanDraft lesions(int count) {
        Drafts drafts = Drafts.of(Plans.KNOWLEDGE);
        for (int lesion = 0; lesion < count; lesion++) {
            drafts.lesion(12, 9);
        }
        return drafts.draft();
    }

    private static Document sheet(PlanDraft draft) {
        return ProtocolSheet.of(Plans.PLANNER.plan(draft), PaperPlans.EDITION, Language.of(Locale.UK));
    }

    private static ChartFigure figure(PlanDraft draft) {
        return sheet(draft).blocks().stream()
                .filter(ChartFigure.class::isInstance)
                .map(ChartFigure.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<Sign> signs(PlanDraft draft, String title) {
        return figure(draft).panels().stream()
                .filter(panel -> panel.title().equals(title))
                .findFirst()
                .orElseThrow()
                .signs();
    }
}
