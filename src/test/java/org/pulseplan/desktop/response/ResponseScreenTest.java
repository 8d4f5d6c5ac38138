package org.pulseplan.desktop.response;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pulseplan.desktop.Cases;
import org.pulseplan.desktop.HandMadeResponse;
import org.pulseplan.desktop.Named;
import org.pulseplan.desktop.Snapshot;
import org.pulseplan.desktop.fact.FactModel;
import org.pulseplan.desktop.learning.ModelUse;
import org.pulseplan.desktop.response.compare.CompareTools;
import org.pulseplan.entry.EntryReader;
import org.pulseplan.knowledge.EntryLimits;
import org.pulseplan.pdf.PdfFigureWriter;
import org.pulseplan.plan.CaseStore;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.response.StoredResponseModel;
import org.pulseplan.response.own.ActiveModel;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A clinician compares forty lesions, from the keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class ResponseScreenTest {
    private static final int LESIONS = 40;

    private final FactModel facts = new FactModel(Cases.KNOWLEDGE, Cases.ENGLISH);
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        ResponseScreen screen = new ResponseScreen(
                new ReadOnlyObjectWrapper<>(HandMadeResponse.in(Cases.plan(Cases.lesions(LESIONS)))),
                Cases.ENGLISH,
                Cases.MODEL,
                StoredResponseModel.evidence(),
                facts,
                new CompareTools(
                        new EntryReader(new EntryLimits(Cases.KNOWLEDGE), Locale.UK),
                        new NoStore(),
                        () -> Cases::plan,
                        Optional::empty,
                        (kind, name) -> Optional.of(Path.of("target", "pictures", name)),
                        new PdfFigureWriter(),
                        () -> LocalDate.of(2026, 11, 27),
                        Runnable::run,
                        Runnable::run),
                new ModelLine(
                        Cases.open(Cases.lesions(LESIONS)),
                        new ModelUse(new ActiveModel.Shipped()),
                        () -> {},
                        Cases.ENGLISH));
        stage.setScene(new Scene((Parent) screen.node()));
        stage.getScene().getStylesheets().add("/org/pulseplan/desktop/pulseplan.css");
        size(1080, 640);
        stage.show();
    }

    @Test
    void lesionsAreComparedAndTheirIntervalsReadFromTheKeyboard(FxRobot robot) throws Exception {
        TableView<ResponseRow> table = robot.lookup("#response-lesions").queryTableView();
        assertThat(table.getItems().get(0).number()).isEqualTo(1);

        robot.interact(() -> robot.lookup("#response-order").query().requestFocus());
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
        assertThat(table.getItems().get(0).number()).isEqualTo(LESIONS);

        robot.interact(table::requestFocus);
        robot.type(KeyCode.HOME, KeyCode.DOWN);
        ResponseRow second = table.getSelectionModel().getSelectedItem();
        assertThat(second.number()).isEqualTo(LESIONS - 1);
        // 9 + 3 * 39 = 126 mm: 1 / (1 + 126 / 25) = 17 %; half of it below and above, then 80 % of it
        assertThat(second.lanes().get(0).median()).isEqualTo("17\u00a0%");
        assertThat(spoken(robot, LESIONS - 1))
                .contains("126 \u00d7 8\u00a0mm")
                .contains("Complete response at a new centre: 17\u00a0%; 80 % interval 8\u00a0%\u201325\u00a0%");
        assertThat(words(robot)).contains("17\u00a0%", "8\u00a0%\u201325\u00a0%", "3\u00a0%\u201330\u00a0%");
        assertThat(words(robot)).contains("Why: lesion 39 · chest wall, left", "Size beyond 30 mm");
        picture("response-light");
    }

    @Test
    void lesionsAreRankedAgainstOneAndSavedFromTheKeyboard(FxRobot robot) throws Exception {
        Path file = Path.of("target", "pictures", "response-comparison.csv");
        Files.deleteIfExists(file);
        Files.createDirectories(file.getParent());
        robot.interact(() -> robot.lookup("#response-tabs").query().requestFocus());
        robot.type(KeyCode.RIGHT);
        robot.interact(() -> robot.lookup("#compare-lesions").query().requestFocus());
        robot.type(KeyCode.HOME, KeyCode.ENTER, KeyCode.DOWN, KeyCode.DOWN);
        assertThat(robot.lookup("#compare-pair").queryAs(Label.class).getText())
                .startsWith("Lesion 3 responds better than lesion 1 with a probability of");
        picture("response-compare-light");

        robot.interact(() -> robot.lookup("#compare-save-csv").query().requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(robot.lookup("#compare-saved").queryAs(Label.class).getText())
                .startsWith("Saved without names to");
        assertThat(Files.readAllLines(file)).hasSize(LESIONS + 1).noneMatch(line -> line.contains("Invented"));
    }

    @Test
    void theEvidenceOpensAndClosesFromTheKeyboardAndGivesTheKeyboardBack(FxRobot robot) {
        TableView<ResponseRow> table = robot.lookup("#response-lesions").queryTableView();
        robot.interact(table::requestFocus);
        robot.type(KeyCode.HOME, KeyCode.END);
        Node studies = robot.lookup("#evidence-size_above_30mm").query();
        robot.interact(studies::requestFocus);
        robot.type(KeyCode.SPACE);
        assertThat(robot.lookup("#response-evidence").query().isVisible()).isTrue();
        assertThat(words(robot)).contains("Size beyond 30 mm: Weak evidence");
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#response-evidence").query().isVisible()).isFalse();
        assertThat(stage.getScene().getFocusOwner()).isSameAs(studies);
    }

    @Test
    void theScreenHoldsInASmallDarkWindow(FxRobot robot) throws Exception {
        robot.interact(() -> {
            Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet());
            size(640, 360);
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.lookup(".interval-chart").queryAllAs(IntervalChart.class).forEach(chart -> {
            double right = chart.localToScene(chart.getLayoutBounds()).getMaxX();
            assertThat(chart.getWidth()).isGreaterThanOrEqualTo(chart.minWidth(-1));
            assertThat(right).isLessThanOrEqualTo(stage.getScene().getWidth());
        });
        picture("response-dark-small");
    }

    /** As a window of 1280 by 800 at 200 % is laid out: beside the list of steps little more is left. */
    @Test
    void noTableIsScrolledSidewaysAtTwiceTheSize(FxRobot robot) {
        for (int tab = 0; tab < 3; tab++) {
            int open = tab;
            robot.interact(() -> robot.lookup("#response-tabs")
                    .queryAs(TabPane.class)
                    .getSelectionModel()
                    .select(open));
            for (double width : List.of(450.0, 640.0, 800.0, 1080.0)) {
                robot.interact(() -> layOut(width));
                robot.lookup(".table-view").queryAllAs(TableView.class).stream()
                        .filter(Node::isVisible)
                        .forEach(table -> {
                            assertThat(sideways(table))
                                    .as("%s at %s", table.getId(), width)
                                    .isFalse();
                            assertThat(table.localToScene(table.getLayoutBounds())
                                            .getMaxX())
                                    .isLessThanOrEqualTo(width);
                        });
            }
        }
    }

    @Test
    void everythingThatKeysReachHasAName(FxRobot robot) {
        TableView<ResponseRow> table = robot.lookup("#response-lesions").queryTableView();
        robot.interact(() -> table.getSelectionModel().select(0));
        for (int tab = 0; tab < 3; tab++) {
            int open = tab;
            robot.interact(() -> robot.lookup("#response-tabs")
                    .queryAs(TabPane.class)
                    .getSelectionModel()
                    .select(open));
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(Named.nameless(stage.getScene().getRoot()))
                    .as("tab %d", tab)
                    .isEmpty();
        }
        robot.lookup(".interval-chart")
                .queryAll()
                .forEach(chart -> assertThat(chart.getAccessibleText()).contains("80 % interval"));
    }

    @Test
    void theTabulatorLeadsThroughAllOfTheComparison(FxRobot robot) {
        robot.interact(() -> robot.lookup("#response-tabs").query().requestFocus());
        robot.type(KeyCode.RIGHT);
        List<String> reached = new ArrayList<>();
        for (int step = 0; step < 30; step++) {
            robot.type(KeyCode.TAB);
            Node owner = stage.getScene().getFocusOwner();
            reached.add(String.valueOf(owner.getId()));
        }
        assertThat(reached)
                .containsSubsequence(
                        "compare-add",
                        "compare-measure",
                        "compare-centre",
                        "compare-order",
                        "compare-against",
                        "compare-lesions",
                        "compare-pairs",
                        "compare-save-svg",
                        "compare-save-pdf",
                        "compare-save-png",
                        "compare-save-csv",
                        "compare-named");
    }

    @Test
    void theMatrixOfAllPairsIsWalkedAndReadFromTheKeyboard(FxRobot robot) {
        robot.interact(() -> robot.lookup("#response-tabs").query().requestFocus());
        robot.type(KeyCode.RIGHT);
        Node matrix = robot.lookup("#compare-pairs").query();
        robot.interact(matrix::requestFocus);
        robot.type(KeyCode.RIGHT);
        assertThat(matrix.getAccessibleText())
                .startsWith("Matrix of all pairs. Lesion 1 responds better than lesion 2 with a probability of");
        robot.type(KeyCode.END, KeyCode.PAGE_DOWN, KeyCode.DOWN);
        assertThat(matrix.getAccessibleText()).contains("Lesion 14 responds better than lesion 40");
        assertThat(robot.lookup("#compare-pairs-sentence").queryAs(Label.class).getText())
                .startsWith("Lesion 14 responds better than lesion 40");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(words(robot)).anyMatch(text -> text.matches("Shown: rows 3 to 14 and columns \\d+ to 40 of 40.*"));
    }

    @Test
    void whatIfIsAskedFromTheKeyboard(FxRobot robot) {
        robot.interact(() -> robot.lookup("#response-tabs").query().requestFocus());
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
        TableView<?> table = robot.lookup("#what-if-table").queryTableView();
        int before = table.getItems().size();
        Node size = robot.lookup("#what-if-size").query();
        for (int step = 0; step < 20 && !size.isFocused(); step++) {
            robot.type(KeyCode.TAB);
        }
        assertThat(size.isFocused()).isTrue();
        robot.write("45");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(table.getItems()).hasSize(before + 1);
        robot.interact(table::requestFocus);
        robot.type(KeyCode.END);
        assertThat(spokenRows(robot))
                .anyMatch(said -> said.startsWith("If: grown to 45") && said.contains("Better than"));
    }

    private static List<String> spokenRows(FxRobot robot) {
        return robot.lookup(".table-row-cell").queryAll().stream()
                .map(node -> String.valueOf(node.getAccessibleText()))
                .toList();
    }

    /** Lays the scene out at another width; the headless screen itself cannot be resized while it is drawn. */
    private void layOut(double width) {
        Parent root = stage.getScene().getRoot();
        root.resize(width, 700);
        for (int pass = 0; pass < 5; pass++) {
            root.applyCss();
            root.layout();
        }
    }

    private static boolean sideways(TableView<?> table) {
        return table.lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .anyMatch(bar -> bar.getOrientation() == Orientation.HORIZONTAL && bar.isVisible());
    }

    @Test
    void theStudiesUnfold(FxRobot robot) {
        TitledPane studies = robot.lookup("#response-studies").queryAs(TitledPane.class);
        assertThat(studies.getText()).contains("(20)");
        robot.interact(() -> studies.setExpanded(true));
        assertThat(words(robot))
                .contains(
                        "Matthiessen LW et al. Clin Breast Cancer 2018 (INSPECT breast)",
                        "doi 10.1016/j.clbc.2018.03.007");
    }

    private void size(double width, double height) {
        stage.setWidth(width);
        stage.setHeight(height);
    }

    private static String spoken(FxRobot robot, int lesion) {
        return robot.lookup(".table-row-cell").queryAll().stream()
                .filter(node -> node instanceof TableRow<?> row
                        && row.getItem() instanceof ResponseRow shown
                        && shown.number() == lesion)
                .map(Node::getAccessibleText)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(FxRobot robot) {
        return robot.lookup(".label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private void picture(String name) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.asyncFx(() -> {
                    Snapshot.of(stage.getScene(), name);
                    return true;
                })
                .get();
    }

    private static final class NoStore implements CaseStore {
        @Override
        public PlanDraft open(Path file) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void save(PlanDraft draft, Path file) {
            throw new UnsupportedOperationException();
        }
    }
}
