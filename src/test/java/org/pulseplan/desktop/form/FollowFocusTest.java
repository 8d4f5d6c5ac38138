package org.pulseplan.desktop.form;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A pane that follows the keyboard never takes a button away from under the mouse. */
@ExtendWith(ApplicationExtension.class)
class FollowFocusTest {
    private Button atTheEdge;
    private ScrollPane pane;
    private int pressed;

    @Start
    void start(Stage stage) {
        atTheEdge = new Button("at the edge");
        atTheEdge.setOnAction(event -> pressed++);
        Region above = new Region();
        above.setPrefHeight(130);
        Region below = new Region();
        below.setPrefHeight(400);
        pane = new ScrollPane(new VBox(new Button("first"), above, atTheEdge, below));
        FollowFocus.in(pane);
        pane.setMinSize(300, 200);
        pane.setMaxSize(300, 200);
        stage.setScene(new Scene(new StackPane(pane)));
        stage.show();
    }

    @Test
    void aButtonAtTheEdgeIsPressedByOneClick(FxRobot robot) {
        robot.clickOn(atTheEdge);
        assertThat(pressed).isEqualTo(1);
        assertThat(pane.getVvalue()).isZero();
    }

    @Test
    void theKeyboardIsFollowed(FxRobot robot) {
        robot.interact(atTheEdge::requestFocus);
        assertThat(pane.getVvalue()).isPositive();
    }
}
