package org.pulseplan.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pulseplan.entry.Entry;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.plan.PlanDraft;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Who is open, and that something stops the plan, is seen in every window that can be had. */
@ExtendWith(ApplicationExtension.class)
class SmallWindowTest {
    private static final String LONG_NAME = "Žofie-Božena Příšerně Žluťoučká-Kůňová z Ďáblic-Östergötlandu";

    private TestWindow test;

    @Start
    void start(Stage stage) {
        test = new TestWindow(stage);
    }

    @ParameterizedTest
    @CsvSource({"640, 360", "640, 336", "960, 540", "1024, 700", "1280, 720", "1920, 1080"})
    void identityAndCountsOfFindingsAreInSightAtEverySize(double width, double height, FxRobot robot) {
        robot.interact(() -> test.window.model().open(named(TestWindow.SAMPLE)));
        test.draft();
        robot.interact(() -> fit(width, height));
        for (String who : List.of("#who-name", "#who-details", "#who-state", ".invented", "#finding-counts")) {
            Node node = robot.lookup(who).query();
            Bounds place = node.localToScene(node.getLayoutBounds());
            assertThat(place.getMinX()).as(who).isNotNegative();
            assertThat(place.getMinY()).as(who).isNotNegative();
            assertThat(place.getMaxX()).as(who).isLessThanOrEqualTo(width);
            assertThat(place.getMaxY()).as(who).isLessThanOrEqualTo(height);
        }
    }

    @ParameterizedTest
    @CsvSource({"960, 540", "1024, 700", "1280, 720"})
    void theHeaviestFindingIsInSight(double width, double height, FxRobot robot) {
        robot.interact(() -> test.window.model().open(named(TestWindow.SAMPLE)));
        test.draft();
        robot.interact(() -> fit(width, height));
        Node list = robot.lookup("#findings").query();
        Bounds place = list.localToScene(list.getLayoutBounds());
        assertThat(list.getParent().isVisible()).isTrue();
        assertThat(place.getMinY()).isLessThan(height - 60);
        assertThat(place.getMinX()).isLessThan(width - 200);
    }

    @Test
    void theWindowIsNeverLargerThanTheScreen() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        assertThat(test.stage.getWidth()).isLessThanOrEqualTo(screen.getWidth());
        assertThat(test.stage.getHeight()).isLessThanOrEqualTo(screen.getHeight());
        assertThat(test.stage.getWidth()).isEqualTo(Math.min(1280, screen.getWidth()));
    }

    @Test
    void anotherPatientsPageIsNotShownWhileTheNewOneIsBeingMade(FxRobot robot) {
        robot.interact(() -> test.window.model().open(TestWindow.SAMPLE));
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT6).release(KeyCode.CONTROL);
        test.until(
                () -> robot.lookup("#page").tryQuery().filter(Node::isVisible).isPresent());
        robot.interact(() -> {
            test.window.model().open(named(TestWindow.SAMPLE));
            assertThat(robot.lookup("#page").query().isVisible()).isFalse();
            assertThat(robot.lookup("#page-making").query().isVisible()).isTrue();
        });
        test.until(() -> robot.lookup("#page").query().isVisible());
    }

    private static PlanDraft named(PlanDraft draft) {
        return draft.with(
                draft.patient().with(draft.patient().entries().with(PatientFields.NAME, Entry.of(LONG_NAME))));
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
}
