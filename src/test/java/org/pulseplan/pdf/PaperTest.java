package org.pulseplan.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.plan.Plan;
import org.pulseplan.sheet.Document;
import org.pulseplan.sheet.Document.Block;
import org.pulseplan.sheet.Document.Heading;
import org.pulseplan.sheet.Document.Notice;
import org.pulseplan.sheet.Document.Table;
import org.pulseplan.sheet.Document.Tick;
import org.pulseplan.sheet.Document.Ticks;
import org.pulseplan.sheet.Edition;
import org.pulseplan.sheet.Paper;
import org.pulseplan.sheet.PaperPlans;
import org.pulseplan.sheet.PlainText;
import org.pulseplan.sheet.ProtocolSheet;
import org.pulseplan.sheet.RealPlans;
import org.pulseplan.sheet.UnprintableException;

/** What stands on the pages is what the plan says: nothing cut, nothing lost, on every page whose it is. */
class PaperTest {
    static Stream<Plan> plans() {
        return Stream.concat(
                RealPlans.all().values().stream(),
                Stream.of(
                        PaperPlans.intravenous(1),
                        PaperPlans.intravenous(8),
                        PaperPlans.intratumoural(50),
                        PaperPlans.stopped(),
                        PaperPlans.stoppedManyTimes(),
                        PaperPlans.withoutDose()));
    }

    @ParameterizedTest
    @MethodSource("plans")
    @Hazard("H-61")
    void everyTextOfTheSheetIsOnItsPages(Plan plan) {
        assertHoldsAll(Pdfs.sheet(plan));
    }

    @ParameterizedTest
    @MethodSource("plans")
    @Hazard("H-61")
    void everyTextOfTheChecklistIsOnItsPages(Plan plan) {
        assertHoldsAll(Pdfs.checklist(plan));
    }

    /** Letters only: where a line is broken, the reader of the PDF may put a space or none. */
    private static void assertHoldsAll(Document document) {
        String printed = letters(String.join(" ", Pdfs.pages(Pdfs.write(document))));
        assertThat(PlainText.of(document).stream().filter(text -> !printed.contains(letters(text))))
                .isEmpty();
    }

    private static String letters(String text) {
        return Pdfs.spaced(text).replace(" ", "");
    }

    @ParameterizedTest
    @MethodSource("plans")
    @Hazard("H-33")
    void identityAndPageNumberStandOnEveryPage(Plan plan) {
        for (Document document : List.of(Pdfs.sheet(plan), Pdfs.checklist(plan))) {
            List<String> pages = Pdfs.pages(Pdfs.write(document));
            for (int page = 0; page < pages.size(); page++) {
                assertThat(pages.get(page)).contains("Page " + (page + 1) + " of " + pages.size());
                for (String line : document.identity()) {
                    assertThat(pages.get(page)).contains(Pdfs.spaced(line));
                }
            }
        }
    }

    @Test
    @Hazard("H-56")
    void everyPageOfAStoppedPlanSaysThatItIsNotForUse() {
        for (Document document : List.of(Pdfs.sheet(PaperPlans.stopped()), Pdfs.checklist(PaperPlans.stopped()))) {
            assertThat(Pdfs.pages(Pdfs.write(document)))
                    .hasSizeGreaterThan(1)
                    .allSatisfy(page -> assertThat(page).contains("NOT FOR USE: 2 findings stop this plan"));
        }
    }

    @Test
    @Hazard("H-56")
    void aPlanThatNothingStopsDoesNotSayOtherwise() {
        assertThat(String.join(" ", Pdfs.pages(Pdfs.write(Pdfs.sheet(PaperPlans.intravenous(2))))))
                .doesNotContain("NOT FOR USE");
    }

    @Test
    @Hazard("H-10")
    void aDoseThatCannotBeComputedPrintsItsReasonsAndNoNumber() {
        Document sheet = Pdfs.sheet(PaperPlans.withoutDose());
        String printed = String.join(" ", Pdfs.pages(Pdfs.write(sheet)));
        assertThat(printed).contains("Dose Not available: The weight is missing.; The height is missing.");
        assertThat(printed).doesNotContain("Volume to draw up").doesNotContain("26,500");
    }

    @ParameterizedTest
    @MethodSource("plans")
    void theChecklistFitsOnTwoPages(Plan plan) {
        assertThat(Pdfs.pages(Pdfs.write(Pdfs.checklist(plan)))).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    @Hazard("H-56")
    void theChecklistSaysHowManyMoreFindingsStopThePlan() {
        assertThat(Pdfs.pages(Pdfs.write(Pdfs.checklist(PaperPlans.stoppedManyTimes())))
                        .get(0))
                .contains("NOT FOR USE: 9 findings", "Contraindication 2", "Further findings that stop this plan: 7")
                .doesNotContain("Contraindication 3");
    }

    @Test
    @Hazard("H-33")
    void namesWithTheAccentsOfEuropeAreNeitherCutNorChanged() {
        Plan plan = PaperPlans.plan(Regimen.INTRAVENOUS_BLEOMYCIN, 1, PaperPlans.LONG_NAME, true, List.of());
        assertThat(PaperPlans.LONG_NAME).hasSizeBetween(60, 62);
        assertThat(Pdfs.pages(Pdfs.write(Pdfs.sheet(plan))))
                .allSatisfy(page -> assertThat(page).contains(PaperPlans.LONG_NAME));
    }

    @Test
    @Hazard("H-61")
    void aNameWithoutSpacesIsBrokenAndNotCut() {
        String name = "Abcdefghijklmnopqrst".repeat(6);
        Plan plan = PaperPlans.plan(Regimen.INTRAVENOUS_BLEOMYCIN, 1, name, true, List.of());
        assertThat(Pdfs.pages(Pdfs.write(Pdfs.sheet(plan))))
                .allSatisfy(page -> assertThat(letters(page)).contains(name));
    }

    @Test
    void anAccentTypedAsASignOfItsOwnIsPrintedJoinedToItsLetter() {
        Plan plan = PaperPlans.plan(Regimen.INTRAVENOUS_BLEOMYCIN, 1, "Z\u030cofie", true, List.of());
        assertThat(Pdfs.pages(Pdfs.write(Pdfs.sheet(plan))).get(0)).contains("\u017dofie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u738b\u82b3", "Ann \u2713", "\ud83d\ude00"})
    @Hazard("H-61")
    void aSignThatTheTypefaceLacksIsRefusedByNameBeforeAnythingIsWritten(String name) {
        Plan plan = PaperPlans.plan(Regimen.INTRAVENOUS_BLEOMYCIN, 1, name, true, List.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        UnprintableException refusal = catchThrowableOfType(
                UnprintableException.class, () -> new PdfDocumentWriter().write(Pdfs.sheet(plan), out));
        assertThat(Pdfs.ENGLISH.say(refusal.phrase())).contains("U+").contains(name);
        assertThat(out.size()).isZero();
    }

    @Test
    @Hazard("H-61")
    void textThatLooksLikeMarkupStaysText() {
        String name = "<b>Ann</b> & \"Co\" </td>";
        Plan plan = PaperPlans.plan(Regimen.INTRAVENOUS_BLEOMYCIN, 1, name, true, List.of());
        assertThat(Pdfs.pages(Pdfs.write(Pdfs.sheet(plan))).get(0)).contains(name);
    }

    @ParameterizedTest
    @MethodSource("plans")
    @Hazard("H-62")
    void noPageEndsWithAHeading(Plan plan) {
        Document sheet = Pdfs.sheet(plan);
        String footer = Pdfs.spaced(String.join(" ", sheet.footer()));
        List<String> headings = sheet.blocks().stream()
                .filter(Heading.class::isInstance)
                .map(heading -> ((Heading) heading).text())
                .toList();
        for (String page : Pdfs.pages(Pdfs.write(sheet))) {
            String content = page.substring(0, page.indexOf(footer)).strip();
            assertThat(headings).noneMatch(content::endsWith);
        }
    }

    /** Different lengths put different rows at the foot of a page. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 10, 13, 14, 20, 25, 33, 41, 50})
    @Hazard("H-62")
    void noRowIsSplitBetweenPages(int lesions) {
        for (Plan plan : List.of(PaperPlans.intratumoural(lesions), PaperPlans.intravenous(lesions))) {
            assertKeepsRowsWhole(Pdfs.sheet(plan));
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    @Hazard("H-62")
    void noRowOfAnyPaperIsSplitBetweenPages(Plan plan) {
        assertKeepsRowsWhole(Pdfs.sheet(plan));
        assertKeepsRowsWhole(Pdfs.checklist(plan));
    }

    private static void assertKeepsRowsWhole(Document document) {
        List<String> pages = Pdfs.pages(Pdfs.write(document)).stream()
                .map(PaperTest::letters)
                .toList();
        Stream<String> rows =
                document.blocks().stream().flatMap(PaperTest::rows).map(PaperTest::letters);
        assertThat(rows.filter(row -> pages.stream().noneMatch(page -> page.contains(row))))
                .isEmpty();
    }

    private static Stream<String> rows(Block block) {
        if (block instanceof Table table) {
            return table.rows().stream().map(row -> String.join("", row.cells()) + String.join("", row.notes()));
        } else if (block instanceof Ticks ticks) {
            return ticks.items().stream().map(Tick::text);
        } else if (block instanceof Notice notice) {
            return Stream.of(notice.level() + notice.text() + String.join("", notice.notes()));
        }
        return Stream.empty();
    }

    @Test
    void letterPaperIsLetterPaper() throws Exception {
        Edition letter = new Edition(
                PaperPlans.EDITION.programVersion(),
                PaperPlans.EDITION.printedAt(),
                PaperPlans.EDITION.zone(),
                Paper.LETTER,
                true);
        byte[] pdf = Pdfs.write(ProtocolSheet.of(PaperPlans.intravenous(3), letter, Pdfs.ENGLISH));
        try (var opened = org.apache.pdfbox.Loader.loadPDF(pdf)) {
            assertThat(opened.getPage(0).getMediaBox().getWidth()).isBetween(611f, 613f);
            assertThat(opened.getPage(0).getMediaBox().getHeight()).isBetween(791f, 793f);
        }
    }

    @Test
    void aStreamThatRefusesIsReported() {
        assertThatThrownBy(() -> new PdfDocumentWriter()
                        .write(Pdfs.sheet(PaperPlans.intravenous(1)), new java.io.OutputStream() {
                            @Override
                            public void write(int octet) throws java.io.IOException {
                                throw new java.io.IOException("disk full");
                            }
                        }))
                .isInstanceOf(java.io.IOException.class)
                .hasMessageContaining("disk full");
    }
}
