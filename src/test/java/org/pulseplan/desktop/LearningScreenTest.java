package org.pulseplan.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pulseplan.desktop.learning.Outcomes;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.plan.PlanDraft;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A department learns from its outcomes with keys alone; the case behind is out of reach meanwhile. */
@ExtendWith(ApplicationExtension.class)
class LearningScreenTest {
    private TestWindow test;

    @Start
    void start(Stage stage) {
        test = new TestWindow(stage);
    }

    @Test
    @Hazard("H-91")
    void aDepartmentLearnsTakesItsModelIntoUseAndGoesBackWithKeysAlone(FxRobot robot) throws Exception {
        Files.write(
                TestWindow.OUTCOMES, Outcomes.bytes(Outcomes.of(10, 0.8, 5).replaceFirst("iv_bleomycin", "bleomycin")));
        PlanDraft before = test.draft();
        robot.type(KeyCode.F5);
        test.until(() -> robot.lookup("#learning-choose").query().isFocused());
        assertThat(test.stage.getTitle()).isEqualTo("Learning from own outcomes - PulsePlan");
        robot.type(KeyCode.SPACE);
        test.until(() -> robot.lookup("#outcome-faults").queryAs(ListView.class).isVisible());
        assertThat(robot.lookup("#learning-refit").query().isDisabled()).isTrue();
        assertThat(Named.nameless(test.stage.getScene().getRoot())).isEmpty();

        CheckBox alone = robot.lookup("#good-rows-alone").queryAs(CheckBox.class);
        assertThat(alone.getText()).contains("the other 19 alone");
        reach(robot, "good-rows-alone");
        robot.type(KeyCode.SPACE);
        reach(robot, "learning-refit");
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitFor(
                180,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(
                                () -> robot.lookup("#learning-take").tryQuery().isPresent())
                        .get());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(Named.nameless(test.stage.getScene().getRoot())).isEmpty();
        assertThat(robot.lookup("#calibration-picture").query().getAccessibleText())
                .contains("19 lesions: predicted 60", "95 % interval");

        reach(robot, "learning-take");
        robot.type(KeyCode.SPACE);
        test.until(() -> robot.lookup("#learning-shipped").query().isVisible());
        robot.type(KeyCode.F5);
        test.until(() -> !test.stage.getTitle().startsWith("Learning"));
        assertThat(test.draft()).as("the open case keeps its model").isEqualTo(before);
        assertThat(versions(robot)).doesNotContain("own model");

        robot.press(KeyCode.SHORTCUT).type(KeyCode.DIGIT3).release(KeyCode.SHORTCUT);
        test.until(() -> robot.lookup("#response-model-take").query().isVisible());
        robot.interact(() -> robot.lookup("#response-model-take").query().requestFocus());
        robot.type(KeyCode.SPACE);
        test.until(() -> versions(robot).contains("own model"));
        assertThat(test.draft().model()).isPresent();
        assertThat(robot.lookup("#response-model")
                        .lookup(".label")
                        .queryAs(Label.class)
                        .getText())
                .startsWith("Predicted with the department's own response model");

        robot.type(KeyCode.F5);
        reach(robot, "learning-shipped");
        robot.type(KeyCode.SPACE);
        test.until(() -> !robot.lookup("#learning-shipped").query().isVisible());
        robot.type(KeyCode.F5);
        test.until(() -> !versions(robot).contains("own model"));
        assertThat(test.model().plan().get().findings())
                .anyMatch(one -> one.rule().equals("MODEL-OTHER"));
    }

    /** Moves on with the tabulator until this has the keyboard. */
    private void reach(FxRobot robot, String id) {
        Node wanted = robot.lookup("#" + id).query();
        for (int steps = 0; steps < 40 && !wanted.isFocused(); steps++) {
            robot.type(KeyCode.TAB);
        }
        assertThat(wanted.isFocused())
                .as("%s is reached with the tabulator", id)
                .isTrue();
    }

    private static String versions(FxRobot robot) {
        return robot.lookup("#versions").queryAs(Labeled.class).getText();
    }
}
