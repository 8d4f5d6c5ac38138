package org.pulseplan.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pulseplan.text.Tongue;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Each step in each language in a window of 1280 by 720 at 150 %: no text is cut, and none is in another language. */
@ExtendWith(ApplicationExtension.class)
class LanguageWindowTest {
    private static final double WIDTH = 1280 / 1.5;
    private static final double HEIGHT = 720 / 1.5;
    private static final Pattern ENGLISH =
            Pattern.compile("\\b(the|of|and|with|for|not|from|this|that|is|are|were|be|has|to|at|by)\\b");

    private TestWindow window;

    @Start
    void start(Stage stage) {
        window = new TestWindow(stage);
    }

    @ParameterizedTest
    @EnumSource
    void noTextIsCutAndNoneIsInAnotherLanguage(Tongue tongue, FxRobot robot) throws Exception {
        robot.interact(() -> window.model().open(TestWindow.SAMPLE));
        window.draft();
        robot.interact(() -> window.newest().speak(tongue));
        window.until(() -> window.newest().language().tongue() == tongue);
        robot.interact(() -> window.newest().toCase());
        List<String> faults = new ArrayList<>();
        for (int step = 0; step < 7; step++) {
            int opened = step;
            robot.interact(() -> window.newest().openStep(opened));
            window.draft();
            robot.interact(() -> look("step " + (opened + 1), tongue, faults));
        }
        robot.interact(() -> {
            window.newest().openStep(2);
            TabPane tabs = robot.lookup("#response-tabs").queryAs(TabPane.class);
            for (int tab = 0; tab < tabs.getTabs().size(); tab++) {
                tabs.getSelectionModel().select(tab);
                look("response " + (tab + 1), tongue, faults);
            }
        });
        assertThat(faults).as("%s at 150 %%", tongue).isEmpty();
    }

    private void look(String where, Tongue tongue, List<String> faults) {
        Parent root = window.stage.getScene().getRoot();
        fit(root);
        walk(root, where, tongue, faults);
        try {
            Snapshot.of(window.stage.getScene(), "tongue-" + tongue.tag() + "-" + where.replace(' ', '-'));
        } catch (java.io.IOException unwritable) {
            throw new AssertionError(unwritable);
        }
    }

    private static void walk(Node node, String where, Tongue tongue, List<String> faults) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            check(labeled, where, tongue, faults);
        } else if (node instanceof Text text && tongue != Tongue.ENGLISH) {
            english(text.getText(), where, faults);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, where, tongue, faults));
        }
    }

    private static void check(Labeled labeled, String where, Tongue tongue, List<String> faults) {
        labeled.getChildrenUnmodifiable().stream()
                .filter(child -> child instanceof Text)
                .map(child -> ((Text) child).getText())
                .filter(shown ->
                        shown.length() < labeled.getText().length() && shown.endsWith(labeled.getEllipsisString()))
                .forEach(shown -> faults.add(where + ": cut to \"" + shown + "\": " + labeled.getText()));
        if (tongue != Tongue.ENGLISH) {
            english(labeled.getText(), where, faults);
        }
    }

    private static void english(String text, String where, List<String> faults) {
        if (!text.startsWith("Two nodules") && ENGLISH.matcher(text).find()) {
            faults.add(where + ": English: " + text);
        }
    }

    /** Lays the window out at another size; the headless screen itself cannot be resized while it is drawn. */
    private static void fit(Parent root) {
        root.resize(WIDTH, HEIGHT);
        for (int pass = 0; pass < 3; pass++) {
            root.applyCss();
            root.layout();
        }
    }
}
