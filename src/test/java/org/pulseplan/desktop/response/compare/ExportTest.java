package org.pulseplan.desktop.response.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pulseplan.desktop.Cases;
import org.pulseplan.desktop.response.PredictedBy;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.pdf.PdfFigureWriter;
import org.pulseplan.plan.Plan;
import org.pulseplan.response.Band;

class ExportTest {
    @TempDir
    private Path folder;

    /** The first measures 9.8 by 8 mm, the second is the larger, the third has no size. */
    private final ObservableValue<Plan> plan = new ReadOnlyObjectWrapper<>(Cases.plan(Cases.choosing(
            Regimen.INTRAVENOUS_BLEOMYCIN,
            Cases.draft(List.of(
                    CompareModelTest.known(Cases.lesion(1, 9.8)),
                    CompareModelTest.known(Cases.lesion(2, 60)),
                    Cases.withoutSize(3))))));

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    private final CompareModelTest.Files files = new CompareModelTest.Files();
    private final OtherCases cases =
            new OtherCases(files, () -> Cases::plan, plan, Cases.ENGLISH, Runnable::run, Runnable::run);
    private final CompareModel model =
            new CompareModel(plan, cases, new PredictedBy(Cases.MODEL), Cases.ENGLISH, Runnable::run, Runnable::run);
    private final ExportModel export = new ExportModel(
            model,
            (kind, suggested) -> Optional.of(folder.resolve(suggested)),
            Cases.ENGLISH,
            new PdfFigureWriter(),
            () -> TODAY,
            Runnable::run,
            Runnable::run);

    @Test
    @Hazard("H-75")
    void noFileNamesAPatientUntilTheUserSaysSo() throws IOException {
        cases.add(files.put("b.json", CompareModelTest.other("Berta Invented", "X-2")));
        for (ExportKind kind : List.of(ExportKind.CSV, ExportKind.SVG)) {
            assertThat(saved(kind)).doesNotContain("Anna", "Berta", "X-1", "X-2", "1970");
            assertThat(export.outcome().get()).startsWith("Saved without names to");
        }
        export.named().set(true);
        for (ExportKind kind : List.of(ExportKind.CSV, ExportKind.SVG)) {
            assertThat(saved(kind)).contains("Anna Invented", "Berta Invented", "X-1", "X-2");
            assertThat(export.outcome().get()).startsWith("Saved with the names");
        }
    }

    /** Hazard: a spreadsheet of another language reads 9.8 as the ninth of August. */
    @Test
    @Hazard("H-01")
    void theTableHasUnitsInItsHeadingsAndNoDecimalSignInAnyNumber() throws IOException {
        model.reference().set(Optional.of(new LesionKey(0, 2)));
        List<List<String>> table = ComparisonTable.of(model.page(false, TODAY), Cases.ENGLISH);
        assertThat(table.get(0))
                .contains(
                        "longest diameter [um]",
                        "CR, new centre, median [%]",
                        "OR, average centre, 95 % interval to [%]",
                        "better than it [%]");
        assertThat(table.get(1)).contains("9800", "8000", ">99", "<1").doesNotContain("100");
        assertThat(table).allMatch(line -> line.size() == table.get(0).size());
        assertThat(table.subList(1, table.size()))
                .allSatisfy(line ->
                        assertThat(line.subList(0, line.size() - 1)).noneMatch(cell -> cell.matches(".*\\d[.,]\\d.*")));
    }

    @Test
    void theTableHoldsTheDigitsOfTheScreen() {
        List<List<String>> table = ComparisonTable.of(model.page(false, TODAY), Cases.ENGLISH);
        Band band = plan.getValue().response().lesion(2).get().objective().averageCentre();
        int column = table.get(0).indexOf("OR, average centre, median [%]");
        assertThat(table.get(2).subList(column, column + 5))
                .containsExactly(
                        digits(band.median()),
                        digits(band.low80()),
                        digits(band.high80()),
                        digits(band.low95()),
                        digits(band.high95()));
    }

    @Test
    void aLesionWithoutPredictionHasItsReasonAndNoNumber() {
        List<List<String>> table = ComparisonTable.of(model.page(false, TODAY), Cases.ENGLISH);
        List<String> heading = table.get(0);
        assertThat(table.get(3).get(heading.indexOf("CR, new centre, median [%]")))
                .isEmpty();
        assertThat(table.get(3).get(heading.indexOf("why there is no prediction")))
                .isNotEmpty();
    }

    @Test
    void thePictureHoldsEveryLesionInTheOrderOfTheScreenAndWhatMustBeKnownToReadIt() throws IOException {
        model.order().set(ForestOrder.LARGEST);
        model.reference().set(Optional.of(new LesionKey(0, 2)));
        String svg = saved(ExportKind.SVG);
        assertThat(svg)
                .contains("Expected response, complete (CR), at a new centre", "not validated on patients")
                .contains("Better than 2", plan.getValue().basis().modelVersion());
        assertThat(svg.indexOf(">2 ·")).isPositive().isLessThan(svg.indexOf(">1 ·"));
        assertThat(svg.indexOf(">1 ·")).isLessThan(svg.indexOf(">3 ·"));
    }

    /** The cases of these tests have no histology entered; the third lesion has no size. */
    @Test
    @Hazard("H-35")
    void aPatientOutsideWhatWasStudiedIsSaidInPictureAndTable() throws IOException {
        assertThat(saved(ExportKind.SVG)).contains("The predicted response rests on series of breast carcinoma");
        List<List<String>> table = ComparisonTable.of(model.page(false, TODAY), Cases.ENGLISH);
        int outside = table.get(0).indexOf("outside what was studied");
        assertThat(table.subList(1, 4)).extracting(line -> line.get(outside)).containsExactly("yes", "yes", "");
    }

    @Test
    void aFolderThatIsNotThereIsSaidAndNothingIsThrown() {
        ExportModel nowhere = new ExportModel(
                model,
                (kind, suggested) -> Optional.of(folder.resolve("missing").resolve(suggested)),
                Cases.ENGLISH,
                new PdfFigureWriter(),
                () -> TODAY,
                Runnable::run,
                Runnable::run);
        nowhere.save(ExportKind.PNG);
        assertThat(nowhere.outcome().get()).startsWith("The file could not be written");
    }

    @Test
    void anEndingThatTheDialogForgotIsAdded() {
        ExportModel bare = new ExportModel(
                model,
                (kind, suggested) -> Optional.of(folder.resolve("mine")),
                Cases.ENGLISH,
                new PdfFigureWriter(),
                () -> TODAY,
                Runnable::run,
                Runnable::run);
        bare.save(ExportKind.CSV);
        assertThat(folder.resolve("mine.csv")).exists();
    }

    /** Words stay words: they can be searched, copied and read aloud; the file says what it is, of when, by which model. */
    @Test
    void thePdfIsOnePageOfWordsWithDateAndModelAndADescription() throws IOException {
        model.reference().set(Optional.of(new LesionKey(0, 2)));
        export.save(ExportKind.PDF);
        try (PDDocument pdf =
                Loader.loadPDF(folder.resolve("response-comparison.pdf").toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(pdf.getPage(0).getResources().getXObjectNames())
                    .as("no picture in dots")
                    .isEmpty();
            assertThat(new PDFTextStripper().getText(pdf).replace('\u00a0', ' '))
                    .contains("Expected response, complete (CR), at a new centre", "27 Nov 2026", "9.8 × 8 mm")
                    .contains(
                            "shipped response model " + plan.getValue().basis().modelVersion())
                    .contains("not validated on patients")
                    .doesNotContain("Anna Invented");
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Expected response, complete (CR)");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            PDStructureElement drawing = (PDStructureElement)
                    pdf.getDocumentCatalog().getStructureTreeRoot().getKids().get(0);
            assertThat(drawing.getAlternateDescription()).contains("Complete response at a new centre");
        }
    }

    private String saved(ExportKind kind) throws IOException {
        export.save(kind);
        return Files.readString(folder.resolve("response-comparison" + kind.ending()), StandardCharsets.UTF_8);
    }

    private static String digits(double probability) {
        return Cases.ENGLISH.percent(probability).replace("\u00a0%", "");
    }
}
