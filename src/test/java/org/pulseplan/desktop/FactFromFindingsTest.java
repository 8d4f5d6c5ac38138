package org.pulseplan.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** From a finding beside any step, its rule is one key or one click away. */
@ExtendWith(ApplicationExtension.class)
class FactFromFindingsTest {
    private TestWindow test;

    @Start
    void start(Stage stage) {
        test = new TestWindow(stage);
    }

    @Test
    void spaceOpensTheRuleOfAFindingAndEscapeGoesBackToIt(FxRobot robot) {
        robot.interact(() -> test.window.model().open(TestWindow.SAMPLE));
        test.draft();
        robot.type(KeyCode.F8);
        Node finding = test.stage.getScene().getFocusOwner();
        assertThat(finding).isInstanceOf(FindingCard.class);
        String rule = ((FindingCard) finding).finding().orElseThrow().rule();
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".fact-title").queryAs(Label.class).getText()).isEqualTo("Rule " + rule);
        assertThat(robot.lookup(".fact-drawer").<Node>query().isVisible()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".fact-drawer").<Node>query().isVisible()).isFalse();
        assertThat(test.stage.getScene().getFocusOwner()).isSameAs(finding);
    }
}
