package org.pulseplan.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pulseplan.entry.Entry;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.text.Tongue;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Another language in the middle of the work: what was entered, the way back and the place stay. */
@ExtendWith(ApplicationExtension.class)
class LanguageSwitchTest {
    private static final int SHEET = 5;

    private TestWindow window;

    @Start
    void start(Stage stage) {
        window = new TestWindow(stage);
    }

    @Test
    void nothingThatWasEnteredIsLostAndTheWayBackGoesOn(FxRobot robot) {
        PlanDraft entered = named("Rossi");
        robot.interact(() -> window.model().edit("patient.name", draft -> entered));
        robot.interact(() -> window.model().edit("lesion", draft -> TestWindow.SAMPLE));
        speak(robot, Tongue.ITALIAN);
        assertThat(window.draft()).isEqualTo(TestWindow.SAMPLE);
        assertThat(window.model().undoable().get()).isTrue();
        robot.interact(() -> window.model().undo());
        assertThat(window.draft()).isEqualTo(entered);
        assertThat(window.newest().language().text("desktop.command.undo")).isEqualTo("Annulla");
    }

    @Test
    void theStepTabAndFocusStayWhereTheyWere(FxRobot robot) {
        robot.interact(() -> window.model().open(TestWindow.SAMPLE));
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT3).release(KeyCode.CONTROL);
        window.until(() -> robot.lookup("#response-tabs").tryQuery().isPresent());
        robot.interact(() -> tabs(robot).getSelectionModel().select(1));
        speak(robot, Tongue.GERMAN);
        assertThat(tabs(robot).getSelectionModel().getSelectedIndex()).isEqualTo(1);
        speak(robot, Tongue.ENGLISH);
        assertThat(tabs(robot).getSelectionModel().getSelectedIndex()).isEqualTo(1);
    }

    @Test
    void whatIsTypedAfterwardsGoesIntoTheSameField(FxRobot robot) {
        robot.interact(() -> window.newest().openStep(0));
        robot.write("Ros");
        speak(robot, Tongue.GERMAN);
        robot.write("si");
        assertThat(window.draft().patient().entries().known(PatientFields.NAME)).contains("Rossi");
    }

    /** A paper that was looked at before must not stay in the language before; one that was asked for stays. */
    @Test
    void papersFollowTheScreenUnlessAnotherLanguageWasAskedFor(FxRobot robot) {
        robot.interact(() -> window.model().open(TestWindow.SAMPLE));
        robot.interact(() -> window.newest().openStep(SHEET));
        assertThat(paper(robot).getValue()).isEqualTo(Tongue.ENGLISH);
        speak(robot, Tongue.GERMAN);
        assertThat(paper(robot).getValue()).isEqualTo(Tongue.GERMAN);
        robot.interact(() -> paper(robot).setValue(Tongue.ITALIAN));
        speak(robot, Tongue.ENGLISH);
        assertThat(paper(robot).getValue()).isEqualTo(Tongue.ITALIAN);
    }

    @SuppressWarnings("unchecked") // the choice of the paper's language holds languages
    private static ComboBox<Tongue> paper(FxRobot robot) {
        return robot.lookup("#paper-language").queryAs(ComboBox.class);
    }

    private static PlanDraft named(String name) {
        PlanDraft empty = PlanDraft.empty();
        return empty.with(empty.patient().with(empty.patient().entries().with(PatientFields.NAME, Entry.of(name))));
    }

    private static TabPane tabs(FxRobot robot) {
        return robot.lookup("#response-tabs").queryAs(TabPane.class);
    }

    private void speak(FxRobot robot, Tongue tongue) {
        robot.interact(() -> window.newest().speak(tongue));
        window.until(() -> window.newest().language().tongue() == tongue);
    }
}
