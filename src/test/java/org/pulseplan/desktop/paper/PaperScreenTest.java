package org.pulseplan.desktop.paper;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pulseplan.Drafts;
import org.pulseplan.desktop.CaseModel;
import org.pulseplan.desktop.Screen;
import org.pulseplan.entry.Phrase;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.pdf.PdfDocumentWriter;
import org.pulseplan.pdf.PdfPageViewer;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.plan.Planner;
import org.pulseplan.plan.Plans;
import org.pulseplan.response.StoredResponseModel;
import org.pulseplan.secondcheck.DoseConstants;
import org.pulseplan.sheet.DocumentWriter;
import org.pulseplan.sheet.Edition;
import org.pulseplan.sheet.PaperPlans;
import org.pulseplan.sheet.Printing;
import org.pulseplan.text.Language;
import org.pulseplan.text.Tongue;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The paper steps in a real window: the preview is the document, and saving and printing give exactly that. */
@ExtendWith(ApplicationExtension.class)
class PaperScreenTest {
    private static final KnowledgeBase BASE = KnowledgeBase.shipped();
    private static final Language ENGLISH = Language.of(Locale.UK);

    @TempDir
    private Path folder;

    private final FakePrinting printing = new FakePrinting();
    private final List<byte[]> writings = new ArrayList<>();
    private final Executor background = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "paper-test");
        thread.setDaemon(true);
        return thread;
    });
    private CaseModel cases;
    private SheetScreen sheet;
    private PaperTools tools;
    private final ObjectProperty<Boolean> selfTest = new SimpleObjectProperty<>(true);
    private volatile Edition edition = PaperPlans.EDITION;

    @Start
    void open(Stage stage) {
        PlanDraft draft = Drafts.of(BASE)
                .regimen(Regimen.INTRAVENOUS_BLEOMYCIN)
                .lesion(12, 9)
                .lesion(20, 15)
                .draft();
        cases = new CaseModel(Plans.PLANNER, Plans.PLANNER.plan(draft), background, Platform::runLater);
        PdfDocumentWriter pdf = new PdfDocumentWriter();
        DocumentWriter writer = (document, out) -> {
            assertThat(Platform.isFxApplicationThread()).isFalse();
            pdf.write(document, out);
            writings.add(new byte[0]);
        };
        tools = new PaperTools(
                writer,
                new PdfPageViewer(),
                printing,
                () -> edition,
                selfTest,
                suggested -> Optional.of(folder.resolve(suggested)),
                List.of(Tongue.ENGLISH),
                new SimpleObjectProperty<>(Tongue.ENGLISH),
                background,
                Platform::runLater,
                ENGLISH);
        sheet = new SheetScreen(cases, tools);
        Scene scene = new Scene((Parent) sheet.node(), 900, 700);
        scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void previewShowsAPageAndSaysItsText(FxRobot robot) {
        awaitPage(robot);
        ImageView page = robot.lookup("#page").queryAs(ImageView.class);
        assertThat(page.getImage().getWidth()).isGreaterThan(500);
        assertThat(ink(page)).isBetween(0.01, 0.3);
        assertThat(page.getAccessibleText()).contains("Electrochemotherapy protocol sheet", "Invented Patient");
        assertThat(sheet.state().getValue()).isNotEqualTo(Screen.State.INCOMPLETE);
    }

    /** A self-test that fails while a page stands there: the page is made anew, with its mark. */
    @Test
    @Hazard("H-52")
    void pageIsMarkedAsSoonAsTheSelfTestFails(FxRobot robot) {
        awaitPage(robot);
        Edition one = PaperPlans.EDITION;
        edition = new Edition(one.programVersion(), one.printedAt(), one.zone(), one.paper(), false);
        robot.interact(() -> selfTest.set(false));
        ImageView page = robot.lookup("#page").queryAs(ImageView.class);
        for (int i = 0; i < 200 && !String.valueOf(page.getAccessibleText()).contains("NOT VERIFIED"); i++) {
            robot.sleep(50);
        }
        assertThat(page.getAccessibleText()).contains("NOT VERIFIED");
    }

    /** Harm: a dose that the two calculations do not agree about reaches paper. */
    @Test
    void paperIsNeitherSavedNorPrintedWhileTheTwoCalculationsDiffer(FxRobot robot) {
        awaitPage(robot);
        assertThat(robot.lookup("#paper-save").query().isDisabled()).isFalse();
        DoseConstants wrong = DoseConstants.shipped().changed(Map.of("IV-01", new BigDecimal("1500")));
        Planner differing = new Planner(BASE, StoredResponseModel.load(), wrong);
        robot.interact(() -> {
            CaseModel contradicted =
                    new CaseModel(differing, differing.plan(cases.draft().get()), background, Platform::runLater);
            SheetScreen blocked = new SheetScreen(contradicted, tools);
            ((javafx.scene.layout.BorderPane) sheet.node()).setCenter(blocked.node());
        });
        await(
                robot,
                () -> label(robot, ".paper .paper #paper-message").contains("the two calculations of the dose differ"));
        assertThat(robot.lookup(".paper .paper #paper-save").query().isDisabled())
                .isTrue();
        assertThat(robot.lookup(".paper .paper #paper-print").query().isDisabled())
                .isTrue();
    }

    @Test
    void pageKeysTurnPagesAndStopAtTheEnds(FxRobot robot) {
        awaitPage(robot);
        robot.interact(() -> robot.lookup("#preview").query().requestFocus());
        robot.type(KeyCode.PAGE_DOWN);
        await(robot, () -> label(robot, "#page-label").startsWith("Page 2 of "));
        robot.type(KeyCode.PAGE_UP, 3);
        await(robot, () -> label(robot, "#page-label").startsWith("Page 1 of "));
    }

    @Test
    void largerPageHasMorePixels(FxRobot robot) {
        awaitPage(robot);
        ImageView page = robot.lookup("#page").queryAs(ImageView.class);
        double before = page.getImage().getWidth();
        press(robot, "#paper-larger");
        await(robot, () -> page.getImage().getWidth() > before * 1.05);
    }

    @Test
    @Hazard("H-65")
    void savedFileIsThePdfThatIsShown(FxRobot robot) throws IOException {
        awaitPage(robot);
        press(robot, "#paper-save");
        Path file = folder.resolve("protocol-sheet.pdf");
        await(robot, () -> label(robot, "#paper-message").startsWith("Saved to"));
        assertThat(Files.readAllBytes(file)).startsWith("%PDF-1.".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void printingGoesToTheChosenPrinterWithTheCopies(FxRobot robot) {
        awaitPage(robot);
        press(robot, "#paper-print");
        await(
                robot,
                () -> !robot.lookup("#paperview-print-do").queryAs(Button.class).isDisabled());
        press(robot, "#paperview-print-do");
        await(robot, () -> label(robot, "#paper-message").startsWith("Sent to Ward 3"));
        assertThat(printing.orders)
                .containsExactly(new Printing.Order("Ward 3", 1, "Electrochemotherapy protocol sheet"));
    }

    @Test
    @Hazard("H-63")
    void withoutAPrinterNothingCanBePrintedAndItIsSaid(FxRobot robot) {
        printing.names = List.of();
        awaitPage(robot);
        press(robot, "#paper-print");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#paperview-print-do").queryAs(Button.class).isDisabled())
                .isTrue();
    }

    @Test
    @Hazard("H-63")
    void aPrinterThatRefusesIsTold(FxRobot robot) {
        printing.outcome = Optional.of(new Printing.Outcome.NotPrinted(Phrase.of("paper.print.gone", "Ward 3")));
        awaitPage(robot);
        press(robot, "#paper-print");
        await(
                robot,
                () -> !robot.lookup("#paperview-print-do").queryAs(Button.class).isDisabled());
        press(robot, "#paperview-print-do");
        await(robot, () -> label(robot, "#paper-message").contains("Nothing was printed"));
    }

    @Test
    @Hazard("H-64")
    void anEditIsOnThePaperAndManyEditsAreNotWrittenOneByOne(FxRobot robot) {
        awaitPage(robot);
        robot.interact(() -> {
            for (int edit = 0; edit < 30; edit++) {
                name("Edited " + edit);
            }
        });
        ImageView page = robot.lookup("#page").queryAs(ImageView.class);
        await(robot, () -> page.getAccessibleText().contains("Edited 29"));
        assertThat(writings.size()).isLessThan(15);
    }

    @Test
    void aNameThatCannotBePrintedIsNamedAndNothingIsSavedOrPrinted(FxRobot robot) {
        awaitPage(robot);
        robot.interact(() -> name("\u738b\u82b3"));
        await(robot, () -> label(robot, "#paper-message").contains("U+738B"));
        assertThat(robot.lookup("#paper-save").queryAs(Button.class).isDisabled())
                .isTrue();
        robot.interact(() -> name("Wang Fang"));
        await(robot, () -> !robot.lookup("#paper-save").queryAs(Button.class).isDisabled());
        assertThat(label(robot, "#paper-message")).isEmpty();
    }

    private void name(String name) {
        cases.edit(
                "patient.name",
                draft -> draft.with(
                        draft.patient().with(draft.patient().entries().with(PatientFields.NAME, name))));
    }

    private void awaitPage(FxRobot robot) {
        await(robot, () -> label(robot, "#page-label").startsWith("Page 1 of "));
        await(robot, () -> !robot.lookup("#paper-save").queryAs(Button.class).isDisabled());
    }

    private static void press(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).queryAs(Button.class).fire());
    }

    private static String label(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private static void await(FxRobot robot, BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (java.util.concurrent.TimeoutException late) {
            throw new AssertionError("still waiting; message: " + label(robot, "#paper-message"), late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The share of dark pixels: a blank page or a black one would be neither. */
    private static double ink(ImageView page) {
        var image = page.getImage();
        var pixels = image.getPixelReader();
        long dark = 0;
        for (int y = 0; y < (int) image.getHeight(); y++) {
            for (int x = 0; x < (int) image.getWidth(); x++) {
                if ((pixels.getArgb(x, y) & 0xff) < 128) {
                    dark++;
                }
            }
        }
        return dark / (image.getWidth() * image.getHeight());
    }

    private static final class FakePrinting implements Printing {
        private List<String> names = List.of("Ward 3", "Office");
        private Optional<Outcome> outcome = Optional.empty();
        private final List<Order> orders = new ArrayList<>();

        @Override
        public List<String> printers() {
            return names;
        }

        @Override
        public Outcome print(byte[] pdf, Order order) {
            orders.add(order);
            return outcome.orElseGet(() -> new Outcome.Sent(order));
        }
    }
}
