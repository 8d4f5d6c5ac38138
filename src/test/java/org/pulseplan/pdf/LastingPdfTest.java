package org.pulseplan.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pulseplan.lesion.ChartFace;
import org.pulseplan.lesion.ChartPoint;
import org.pulseplan.lesion.ChartPosition;
import org.pulseplan.lesion.ChartRegion;
import org.pulseplan.lesion.Side;
import org.pulseplan.lesion.Site;
import org.pulseplan.plan.Plan;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.plan.Plans;
import org.pulseplan.sheet.Document;
import org.pulseplan.sheet.PaperPlans;
import org.pulseplan.sheet.RealPlans;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every kind of paper conforms to the standards for lasting and for accessible PDF, by an independent validator. */
class LastingPdfTest {
    static Stream<Arguments> papers() {
        Stream<Arguments> real = RealPlans.all().entrySet().stream().flatMap(LastingPdfTest::both);
        Stream<Arguments> odd = Map.of(
                        "stopped by hand",
                        PaperPlans.stopped(),
                        "fifty",
                        PaperPlans.intratumoural(50),
                        "body chart",
                        charted())
                .entrySet()
                .stream()
                .flatMap(LastingPdfTest::both);
        return Stream.concat(real, odd);
    }

    /** Forty lesions in one region, one whose place in its region is not known, and an irradiated field. */
    private static Plan charted() {
        ChartRegion chest = new ChartRegion(ChartFace.FRONT, Site.CHEST_WALL, Side.LEFT);
        PlanDraft draft = PaperPlans.intratumoural(42).draft().withIrradiated(chest, true);
        for (int number = 1; number <= 40; number++) {
            draft = draft.withMark(number, ChartPosition.at(chest, new ChartPoint(220 + number, 210)));
        }
        draft = draft.withMark(41, ChartPosition.in(new ChartRegion(ChartFace.BACK, Site.SCALP, Side.MIDLINE)));
        return Plans.PLANNER.plan(draft);
    }

    private static Stream<Arguments> both(Map.Entry<String, Plan> plan) {
        return Stream.of(
                Arguments.of(plan.getKey() + ": sheet", Pdfs.sheet(plan.getValue())),
                Arguments.of(plan.getKey() + ": checklist", Pdfs.checklist(plan.getValue())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("papers")
    void conformsToPdfA2aAndPdfUa1(String name, Document document) {
        byte[] pdf = Pdfs.write(document);
        assertThat(Pdfs.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Pdfs.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }
}
