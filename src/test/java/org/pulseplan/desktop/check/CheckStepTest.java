package org.pulseplan.desktop.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pulseplan.Drafts;
import org.pulseplan.desktop.TestWindow;
import org.pulseplan.entry.Entry;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.plan.Reentry;
import org.pulseplan.quantity.Kilograms;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The step Check by keyboard: enter blind, compare, take one value over, take that back. */
@ExtendWith(ApplicationExtension.class)
class CheckStepTest {
    private TestWindow window;

    @Start
    void start(Stage stage) {
        window = new TestWindow(stage);
    }

    @Test
    void slipIsFoundBlindAndTakenOverByTheKeyboardAlone(FxRobot robot) {
        open(robot);
        enter(robot, "107");
        assertThat(shown(robot)).doesNotContain("70\u00a0kg").contains("Shows when the two entries have been compared");
        press(robot, "#reentry-compare");
        window.until(() -> reentry().status() == Reentry.Status.DIFFERS);
        window.draft();
        assertThat(shown(robot)).contains("First: 70\u00a0kg", "Again: 107\u00a0kg");
        press(robot, "#take-over-weight");
        assertThat(window.draft().patient().entries().get(PatientFields.WEIGHT))
                .isEqualTo(Entry.of(new Kilograms(107)));
        window.until(() -> reentry().status() == Reentry.Status.AGREES);
        robot.interact(() -> window.model().undo());
        assertThat(window.draft().patient().entries().get(PatientFields.WEIGHT)).isEqualTo(Entry.of(new Kilograms(70)));
    }

    @Test
    void enteringOneNumberAgainHidesTheFirstValuesAndEmptiesOnlyThatNumber(FxRobot robot) {
        open(robot);
        enter(robot, "107");
        press(robot, "#reentry-compare");
        window.until(() -> reentry().status() == Reentry.Status.DIFFERS);
        window.draft();
        press(robot, "#again-weight");
        assertThat(window.draft().second().patient().get(PatientFields.WEIGHT)).isEqualTo(Entry.missing());
        assertThat(window.draft().second().patient().known(PatientFields.HEIGHT))
                .isPresent();
        assertThat(reentry().status()).isEqualTo(Reentry.Status.OPEN);
        assertThat(shown(robot)).contains("Not complete: 4 of 5").doesNotContain("70\u00a0kg");
        robot.write("70");
        window.draft();
        press(robot, "#reentry-compare");
        window.until(() -> reentry().status() == Reentry.Status.AGREES);
    }

    @Test
    void nothingIsComparedBeforeEverythingIsEnteredAndTheSecondPersonNamed(FxRobot robot) {
        open(robot);
        assertThat(robot.lookup("#reentry-compare").query().isDisabled()).isTrue();
        focus(robot, "#second-weight");
        robot.write("70");
        window.draft();
        assertThat(robot.lookup("#reentry-compare").query().isDisabled()).isTrue();
    }

    private void open(FxRobot robot) {
        robot.interact(() -> window.model()
                .open(Drafts.of(TestWindow.BASE)
                        .regimen(Regimen.INTRATUMOURAL_BLEOMYCIN)
                        .lesion(12, 9)
                        .draft()));
        window.draft();
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT5).release(KeyCode.CONTROL);
        window.draft();
    }

    private void enter(FxRobot robot, String kilograms) {
        focus(robot, "#second-by");
        robot.write("Nurse Invented").type(KeyCode.TAB);
        robot.write(kilograms).type(KeyCode.TAB).write("165").type(KeyCode.TAB).write("70");
        robot.type(KeyCode.TAB).write("9").type(KeyCode.TAB).write("12");
        window.draft();
    }

    private Reentry reentry() {
        return window.model().plan().get().reentry();
    }

    private static void press(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).query().requestFocus());
        robot.type(KeyCode.SPACE);
    }

    private static void focus(FxRobot robot, String row) {
        robot.interact(() -> robot.lookup(row + " .entry-text").query().requestFocus());
    }

    private static String shown(FxRobot robot) {
        return Stream.of(".reentry", ".check-summary")
                .flatMap(part -> robot.from(robot.lookup(part)).lookup(".label").queryAll().stream())
                .filter(CheckStepTest::isShown)
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining("\n"));
    }

    private static boolean isShown(Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (!one.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
