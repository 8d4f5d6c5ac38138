package org.pulseplan.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.worklist.CaseHeading;
import org.pulseplan.worklist.CaseId;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The first screen, by keyboard and mouse, over records in memory. */
@ExtendWith(ApplicationExtension.class)
class WorklistWindowTest {
    private final MemoryRecords records = new MemoryRecords();
    private TestWindow test;

    @Start
    void start(Stage stage) throws Exception {
        records.keepNew(named("Rossi, Ada"));
        records.keepNew(named("Müller, Zoë"));
        test = new TestWindow(stage, records);
    }

    private static PlanDraft named(String name) {
        PlanDraft sample = TestWindow.SAMPLE;
        return new PlanDraft(
                false,
                sample.patient().with(sample.patient().entries().with(PatientFields.NAME, name)),
                sample.lesions(),
                sample.decisions());
    }

    @SuppressWarnings("unchecked") // the worklist's table holds headings
    private List<CaseHeading> shown(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return ((TableView<CaseHeading>) robot.lookup("#worklist").queryAs(TableView.class)).getItems();
    }

    private void waitFor(FxRobot robot, int cases) {
        test.until(() -> shown(robot).size() == cases);
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private static void control(FxRobot robot, KeyCode key) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    @Hazard("H-101")
    void aCaseIsFoundTypedAndOpenedWithEnter(FxRobot robot) {
        waitFor(robot, 2);
        robot.write("muller");
        waitFor(robot, 1);
        robot.type(KeyCode.ENTER);
        test.until(() -> test.window.model().draft().get().equals(named("Müller, Zoë")));
        assertThat(text(robot, "#who-name")).isEqualTo("Müller, Zoë");
        assertThat(test.stage.getTitle()).contains("Müller");
        test.until(() -> records.open.equals(Optional.of(new CaseId("case-1"))));
    }

    @Test
    void whatIsTypedIntoACaseStandsInTheWorklistWithoutSaving(FxRobot robot) {
        waitFor(robot, 2);
        robot.write("rossi").type(KeyCode.ENTER);
        test.until(() -> text(robot, "#who-name").equals("Rossi, Ada"));
        robot.interact(() -> test.window.model().edit("name", draft -> named("Rossi-Bianchi, Ada")));
        test.until(() -> text(robot, "#who-state").startsWith("Kept"));
        control(robot, KeyCode.L);
        test.until(() -> shown(robot).stream()
                .anyMatch(heading -> heading.who().name().orElse("").equals("Rossi-Bianchi, Ada")));
        assertThat(records.cases).hasSize(2);
    }

    @Test
    void aNewCaseIsKeptFromItsFirstChangeOn(FxRobot robot) {
        control(robot, KeyCode.N);
        assertThat(text(robot, "#who-state")).isEqualTo("Not changed");
        robot.interact(() -> test.window.model().edit("name", draft -> named("New, Patient")));
        test.until(() -> records.cases.size() == 3);
        control(robot, KeyCode.N);
        test.until(() -> test.window.model().draft().get().equals(PlanDraft.empty()));
        assertThat(robot.lookup(".message.question").tryQuery()).isEmpty();
    }

    @Test
    void anotherSessionStartsWithoutTheValuesOfTheLast(FxRobot robot) {
        waitFor(robot, 2);
        robot.write("rossi");
        waitFor(robot, 1);
        click(robot, "#worklist-repeat");
        test.until(() -> records.cases.size() == 3);
        PlanDraft next = test.draft();
        assertThat(next.patient().entries().known(PatientFields.NAME)).contains("Rossi, Ada");
        assertThat(next.patient().entries().known(PatientFields.WEIGHT)).isEmpty();
        assertThat(text(robot, ".message.done .label")).contains("Everything else is asked again");
    }

    @Test
    void aCaseGoesToTheArchiveAndComesBack(FxRobot robot) {
        waitFor(robot, 2);
        click(robot, "#worklist-archive");
        waitFor(robot, 1);
        click(robot, "#worklist-ARCHIVED");
        waitFor(robot, 1);
        test.until(() -> robot.lookup("#worklist-archive")
                .queryAs(Button.class)
                .getText()
                .startsWith("Bring back"));
        click(robot, "#worklist-archive");
        waitFor(robot, 0);
        assertThat(robot.lookup("#worklist-OPEN").queryAs(ToggleButton.class).getText())
                .isEqualTo("Open (2)");
    }

    @Test
    void recordsThatCannotBeReadAreSaidAndACaseCanStillBeStarted(FxRobot robot) {
        waitFor(robot, 2);
        records.full = true;
        robot.type(KeyCode.ESCAPE);
        control(robot, KeyCode.L);
        test.until(() -> robot.lookup("#worklist-refused").query().isVisible());
        assertThat(text(robot, "#worklist-refused")).contains("disk is full");
        control(robot, KeyCode.N);
        robot.interact(() -> test.window.model().edit("name", draft -> named("Typed anyway")));
        test.until(() -> text(robot, "#who-state").contains("unsaved changes"));
        assertThat(test.stage.getTitle()).contains("unsaved");
    }

    /** The second size is what a screen of 1280 x 720 leaves at a scale of 200 %. */
    @ParameterizedTest
    @CsvSource({"1280, 720", "640, 360"})
    @Hazard({"H-73", "H-101"})
    void whoSomebodyIsIsNeverCut(double width, double height, FxRobot robot) {
        waitFor(robot, 2);
        robot.interact(() -> {
            Parent root = test.stage.getScene().getRoot();
            root.resize(width, height);
            for (int pass = 0; pass < 3; pass++) {
                root.applyCss();
                root.layout();
            }
        });
        List<Text> words = robot.lookup("#worklist .cell-text").queryAllAs(Text.class).stream()
                .filter(text -> !text.getText().isEmpty())
                .toList();
        assertThat(words).extracting(Text::getText).contains("Müller, Zoë", "22 Nov 1966", "T-1");
        assertThat(words)
                .allSatisfy(text -> assertThat(text.getLayoutBounds().getWidth())
                        .as(text.getText())
                        .isLessThanOrEqualTo(text.getParent().getLayoutBounds().getWidth()));
    }

    @Test
    void everyControlHasAName(FxRobot robot) {
        for (Node node : robot.lookup("#worklist-screen .button, #worklist-screen .toggle-button")
                .queryAll()) {
            assertThat(node.getAccessibleText()).as(String.valueOf(node)).isNotBlank();
        }
        assertThat(robot.lookup("#worklist-search").query().getAccessibleText()).isNotBlank();
        assertThat(robot.lookup("#worklist").query().getAccessibleText()).isNotBlank();
    }

    private void click(FxRobot robot, String id) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn(id);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
