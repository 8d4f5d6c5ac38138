package org.pulseplan.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.plan.PlanDraft;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PulsePlanWindowTest {
    private static final List<KeyCode> STEPS = List.of(
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT3,
            KeyCode.DIGIT4,
            KeyCode.DIGIT5,
            KeyCode.DIGIT6,
            KeyCode.DIGIT7);

    private TestWindow test;

    @Start
    void start(Stage stage) {
        test = new TestWindow(stage);
    }

    @Test
    @Hazard("H-73")
    void everyControlOfEveryStepHasANameForScreenReaders(FxRobot robot) {
        robot.interact(() -> test.window.model().open(TestWindow.SAMPLE));
        List<String> nameless = new ArrayList<>();
        for (KeyCode step : STEPS) {
            control(robot, step);
            test.draft();
            all(test.stage.getScene().getRoot())
                    .filter(PulsePlanWindowTest::isForThePerson)
                    .filter(node -> name(node).isBlank())
                    .forEach(node -> nameless.add(step + ": " + node));
        }
        assertThat(nameless).isEmpty();
    }

    /** Whoever last clicked a button of the window's edge and then presses a step's key types into the step, not beside it. */
    @Test
    void theKeyOfAStepMovesTheKeyboardIntoIt(FxRobot robot) {
        robot.interact(() -> test.window.model().open(TestWindow.SAMPLE));
        robot.interact(() -> robot.lookup("#command-theme").query().requestFocus());
        for (KeyCode step : STEPS) {
            control(robot, step);
            test.draft();
            Node focused = test.stage.getScene().getFocusOwner();
            assertThat(inside(focused, "side") || inside(focused, "case-bar"))
                    .as("%s: %s", step, focused)
                    .isFalse();
        }
        control(robot, KeyCode.DIGIT1);
        assertThat(inside(test.stage.getScene().getFocusOwner(), "field-row")).isTrue();
    }

    private static boolean inside(Node node, String styleClass) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains(styleClass)) {
                return true;
            }
        }
        return false;
    }

    /** The step that is filled in blind folds the findings away; they must not stay away afterwards. */
    @Test
    void theFindingsAreThereAgainAfterTheBlindStep(FxRobot robot) {
        robot.interact(() -> test.window.model().open(TestWindow.SAMPLE));
        Node findings = robot.lookup(".findings-pane").query();
        assertThat(findings.isVisible()).isTrue();
        control(robot, KeyCode.DIGIT5);
        assertThat(findings.isVisible()).isFalse();
        control(robot, KeyCode.DIGIT1);
        assertThat(findings.isVisible()).isTrue();
    }

    @Test
    @Hazard("H-33")
    void theWindowSaysAlwaysWhoIsOpenAndWhetherItIsSaved(FxRobot robot) {
        assertThat(test.stage.getTitle()).startsWith("No name entered").doesNotContain("unsaved");
        robot.interact(() -> test.window
                .model()
                .edit(
                        "name",
                        draft -> draft.with(draft.patient()
                                .with(draft.patient().entries().with(PatientFields.NAME, "Anna Bianchi")))));
        assertThat(test.stage.getTitle())
                .startsWith("Anna Bianchi · no date of birth")
                .contains("unsaved changes");
        assertThat(text(robot, "#who-name")).isEqualTo("Anna Bianchi");
        assertThat(text(robot, "#who-state")).contains("unsaved changes");
        control(robot, KeyCode.S);
        PlanDraft draft = test.draft();
        test.until(() -> !test.stage.getTitle().contains("unsaved"));
        assertThat(test.store.files).containsEntry(TestWindow.FILE, draft);
        assertThat(test.stage.getTitle()).doesNotContain("unsaved");
        assertThat(text(robot, "#who-state")).isEqualTo("File case.json");
    }

    @Test
    @Hazard("H-66")
    void aSaveThatFailsSaysSoInTheWindowAndKeepsTheChangesUnsaved(FxRobot robot) {
        test.store.full = true;
        robot.interact(() -> test.window.model().edit("all", draft -> TestWindow.SAMPLE));
        control(robot, KeyCode.S);
        test.until(() -> robot.lookup(".message.failed").tryQuery().isPresent());
        assertThat(text(robot, ".message.failed .label")).contains("The changes are still open here and unsaved.");
        assertThat(test.stage.getTitle()).contains("unsaved changes");
    }

    @Test
    void nothingSaysSavedBesideASaveThatFailed(FxRobot robot) {
        robot.interact(() -> test.window.model().edit("all", draft -> TestWindow.SAMPLE));
        control(robot, KeyCode.S);
        test.until(() -> robot.lookup(".message.done").tryQuery().isPresent());
        test.store.full = true;
        control(robot, KeyCode.S);
        test.until(() -> robot.lookup(".message.failed").tryQuery().isPresent());
        assertThat(robot.lookup(".message.done").tryQuery()).isEmpty();
    }

    @Test
    void aNewCaseAsksBeforeUnsavedChangesGoAndEscapeStays(FxRobot robot) {
        robot.interact(() -> test.window.model().edit("all", draft -> TestWindow.SAMPLE));
        control(robot, KeyCode.N);
        test.until(() -> robot.lookup(".message.question").tryQuery().isPresent());
        assertThat(text(robot, ".message.question .label")).contains("unsaved changes");
        robot.type(KeyCode.ESCAPE);
        assertThat(test.draft()).isEqualTo(TestWindow.SAMPLE);
        assertThat(robot.lookup(".message.question").tryQuery()).isEmpty();
        control(robot, KeyCode.N);
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.TAB).type(KeyCode.SPACE);
        assertThat(test.draft()).isEqualTo(PlanDraft.empty());
    }

    @Test
    void closingWithUnsavedChangesAsksAndSavesFirst(FxRobot robot) {
        robot.interact(() -> test.window.model().edit("all", draft -> TestWindow.SAMPLE));
        robot.interact(() -> test.stage.fireEvent(new WindowEvent(test.stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(test.stage.isShowing()).isTrue();
        robot.type(KeyCode.SPACE);
        test.until(() -> !test.stage.isShowing());
        assertThat(test.store.files).containsEntry(TestWindow.FILE, TestWindow.SAMPLE);
    }

    @Test
    @Hazard({"H-74", "H-75"})
    void anUnexpectedErrorIsToldWithItsCodeAndWithoutWhatWasEntered(FxRobot robot) {
        robot.interact(() -> test.window.tellDefect(new IllegalStateException("Anna Bianchi")));
        assertThat(text(robot, ".message.failed .label"))
                .containsPattern("code [0-9A-F]{8}")
                .doesNotContain("Bianchi");
    }

    @Test
    void aSampleOpensWithAClickAndIsMarkedAsInvented(FxRobot robot) {
        control(robot, KeyCode.L);
        robot.clickOn(".sample");
        assertThat(test.draft()).isEqualTo(TestWindow.SAMPLE);
        assertThat(robot.lookup(".invented").queryLabeled().isVisible()).isTrue();
        assertThat(test.stage.getTitle()).doesNotContain("unsaved");
    }

    @Test
    void aFindingLeadsToItsField(FxRobot robot) {
        robot.type(KeyCode.F8).type(KeyCode.DOWN).type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        Node focused = test.stage.getScene().getFocusOwner();
        assertThat(focused.getAccessibleText()).isEqualTo("Date of birth");
    }

    /** The second size is what a screen of 1920 x 1080 leaves at a scale of 200 %. */
    @ParameterizedTest
    @CsvSource({"1280, 720", "960, 540"})
    @Hazard("H-73")
    void nothingLiesOutsideASmallWindowAndNoWordIsCut(double width, double height, FxRobot robot) {
        robot.interact(() -> test.window.model().open(TestWindow.SAMPLE));
        List<String> hidden = new ArrayList<>();
        for (KeyCode step : STEPS) {
            control(robot, step);
            test.draft();
            robot.interact(() -> {
                fit(width, height);
                shown().filter(node -> inNoScroller(node) && !inside(node))
                        .forEach(node -> hidden.add(step + " outside: " + node));
                shown().filter(PulsePlanWindowTest::isCut).forEach(node -> hidden.add(step + " cut: " + node));
            });
        }
        assertThat(hidden).isEmpty();
    }

    /** Lays the window out at another size; the headless screen itself cannot be resized while it is drawn. */
    private void fit(double width, double height) {
        Parent root = test.stage.getScene().getRoot();
        root.resize(width, height);
        for (int pass = 0; pass < 3; pass++) {
            root.applyCss();
            root.layout();
        }
    }

    private Stream<Labeled> shown() {
        return all(test.stage.getScene().getRoot())
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(PulsePlanWindowTest::isShown);
    }

    private boolean inside(Node node) {
        return test.stage.getScene().getRoot().getLayoutBounds().contains(node.localToScene(node.getLayoutBounds()));
    }

    private static boolean isCut(Labeled labeled) {
        return labeled.getText() != null
                && labeled.lookup(".text") instanceof Text drawn
                && drawn.getParent() == labeled
                && !drawn.getText()
                        .replaceAll("\\s", "")
                        .equals(labeled.getText().replaceAll("\\s", ""));
    }

    private static boolean isShown(Node node) {
        return ancestry(node).allMatch(Node::isVisible);
    }

    private static Stream<Node> ancestry(Node node) {
        return Stream.iterate(Optional.<Node>of(node), Optional::isPresent, at -> at.map(Node::getParent))
                .flatMap(Optional::stream);
    }

    private static boolean inNoScroller(Node node) {
        return ancestry(node).noneMatch(ScrollPane.class::isInstance);
    }

    private static Stream<Node> all(Node node) {
        Stream<Node> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(PulsePlanWindowTest::all)
                : Stream.empty();
        return Stream.concat(Stream.of(node), below);
    }

    private static boolean isForThePerson(Node node) {
        boolean frame = node instanceof ScrollBar || node instanceof ScrollPane || node instanceof Label;
        boolean part = ancestry(node).skip(1).anyMatch(at -> at instanceof ComboBoxBase<?> || at instanceof Spinner<?>);
        return !frame && !part && (node instanceof Control || node.isFocusTraversable());
    }

    private static String name(Node node) {
        String name = node.getAccessibleText();
        if (name == null || name.isBlank()) {
            return node instanceof Labeled labeled ? String.valueOf(labeled.getText()) : "";
        }
        return name;
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Label.class).getText();
    }

    private static void control(FxRobot robot, KeyCode key) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
    }
}
