package org.pulseplan.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pulseplan.plan.PlanDraft;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The clinical lead reviews with keys alone; the case behind is out of reach meanwhile and unchanged afterwards. */
@ExtendWith(ApplicationExtension.class)
class ProfileReviewTest {
    private TestWindow test;

    @Start
    void start(Stage stage) {
        test = new TestWindow(stage);
    }

    @Test
    void theLeadAdoptsChangesAndGoesBackWithKeysAlone(FxRobot robot) {
        PlanDraft before = test.draft();
        robot.type(KeyCode.F9);
        test.until(() -> robot.lookup("#rules").queryAs(ListView.class).isFocused());
        String open = progress(robot);
        assertThat(open).startsWith("0 of ");
        assertThat(test.stage.getTitle()).isEqualTo("Site profile - PulsePlan");
        robot.type(KeyCode.A);
        test.until(() -> progress(robot).startsWith("1 of "));
        robot.press(KeyCode.SHORTCUT, KeyCode.Z).release(KeyCode.Z, KeyCode.SHORTCUT);
        test.until(() -> progress(robot).equals(open));
        robot.interact(
                () -> robot.lookup("#rule-search").queryAs(TextField.class).setText("IV-01"));
        robot.interact(
                () -> robot.lookup("#show-ALL").queryAs(ToggleButton.class).fire());
        robot.interact(() -> robot.lookup("#rules")
                .queryAs(ListView.class)
                .getSelectionModel()
                .select(0));
        robot.interact(
                () -> robot.lookup("#rule-value").queryAs(TextField.class).setText("14.000"));
        test.until(() -> everyLabel().anyMatch(text -> text.startsWith("IV-01, value:")));
        assertThat(nameless()).isEmpty();
        for (String tab : List.of("#tab-stock", "#tab-signing", "#tab-inUse")) {
            robot.interact(() -> robot.lookup(tab).queryAs(ToggleButton.class).fire());
            assertThat(nameless()).as(tab).isEmpty();
        }
        robot.type(KeyCode.F9);
        test.until(() -> !test.stage.getTitle().startsWith("Site profile"));
        assertThat(test.draft()).isEqualTo(before);
    }

    private Stream<String> everyLabel() {
        return all(test.stage.getScene().getRoot())
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText());
    }

    /** What the keyboard can reach and no screen reader could name. */
    private List<Node> nameless() {
        return all(test.stage.getScene().getRoot())
                .filter(node -> node instanceof Button
                        || node instanceof ToggleButton
                        || node instanceof CheckBox
                        || node instanceof RadioButton
                        || node instanceof ComboBox<?>
                        || node instanceof ListView<?>
                        || node instanceof TextField)
                .filter(node -> (node.getAccessibleText() == null
                                || node.getAccessibleText().isBlank())
                        && !(node instanceof Labeled labeled
                                && !labeled.getText().isBlank()))
                .toList();
    }

    private String progress(FxRobot robot) {
        return robot.lookup("#profile-progress").queryAs(Label.class).getText();
    }

    private static Stream<Node> all(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> below = node instanceof Parent parent && !(node instanceof ComboBox<?>)
                ? parent.getChildrenUnmodifiable().stream().flatMap(ProfileReviewTest::all)
                : Stream.empty();
        return Stream.concat(Stream.of(node), below);
    }
}
