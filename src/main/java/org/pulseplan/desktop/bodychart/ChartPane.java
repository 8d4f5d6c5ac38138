package org.pulseplan.desktop.bodychart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pulseplan.bodychart.Direction;

/**
 * The body chart. One stop of the Tab key for its regions: arrows lead from one to the next, Enter chooses the one that is
 * framed, Escape lays a lesion down that was picked up.
 */
public final class ChartPane extends VBox {
    private static final Map<KeyCode, Direction> ARROWS = Map.of(
            KeyCode.LEFT, Direction.LEFT,
            KeyCode.RIGHT, Direction.RIGHT,
            KeyCode.UP, Direction.UP,
            KeyCode.DOWN, Direction.DOWN);

    private final ChartModel model;
    private final ViewsLayout views;
    private final Label hint = new Label();
    private final Label where = new Label();
    private final ToggleButton fields = new ToggleButton();
    private final FlowPane unmarked = new FlowPane();
    private List<Integer> listed = List.of();

    public ChartPane(ChartModel model) {
        this.model = model;
        this.views = new ViewsLayout(model, model.chart().views());
        hint.getStyleClass().add("chart-hint");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        where.getStyleClass().add("chart-where");
        fields.setText(model.text("fields"));
        fields.setId("chart-fields");
        fields.setMinWidth(Region.USE_PREF_SIZE);
        fields.setOnAction(event -> model.markFields(fields.isSelected()));
        FlowPane head = new FlowPane(hint, fields);
        head.getStyleClass().add("chart-head");
        unmarked.getStyleClass().add("chart-unmarked");
        VBox.setVgrow(views, Priority.ALWAYS);
        getStyleClass().add("chart-pane");
        setId("body-chart");
        getChildren().addAll(head, views, where, unmarked);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.draft().addListener((property, before, draft) -> show());
        model.task().addListener((property, before, task) -> show());
        model.current().addListener((property, before, region) -> follow());
        focusWithinProperty().addListener((property, before, within) -> showCurrent());
        show();
        follow();
    }

    /** Moves the keyboard into the chart. */
    public void focusChart() {
        focusNode().ifPresent(Node::requestFocus);
    }

    private void show() {
        views.panes().forEach(ViewPane::show);
        hint.setText(model.hint());
        fields.setSelected(model.task().get() instanceof ChartTask.Irradiated);
        List<Integer> now = model.unmarked();
        if (!now.equals(listed)) {
            listed = now;
            listUnmarked();
        }
        showCurrent();
    }

    private void listUnmarked() {
        unmarked.getChildren().clear();
        if (!listed.isEmpty()) {
            Label label = new Label(model.text("unmarked"));
            unmarked.getChildren().add(label);
            listed.forEach(number -> unmarked.getChildren().add(toMark(number)));
        }
        unmarked.setManaged(!listed.isEmpty());
        unmarked.setVisible(!listed.isEmpty());
    }

    private Button toMark(int number) {
        Button button = new Button(String.valueOf(number));
        button.setId("chart-unmarked-" + number);
        button.setAccessibleText(model.text("mark", number));
        button.setOnAction(event -> {
            model.pickUp(number);
            focusChart();
        });
        return button;
    }

    private Optional<Node> focusNode() {
        return views.panes().stream()
                .flatMap(pane -> pane.stop(model.current().get()).stream())
                .findFirst();
    }

    private void follow() {
        boolean within = views.panes().stream().anyMatch(Node::isFocusWithin);
        views.panes().forEach(ViewPane::moveStop);
        if (within) {
            focusChart();
        }
        showCurrent();
    }

    private void showCurrent() {
        boolean within = isFocusWithin();
        views.panes().forEach(pane -> pane.showCurrent(within));
        where.setText(model.say(model.current().get()));
        where.setVisible(within);
        focusNode().ifPresent(node -> node.setAccessibleText(where.getText()));
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && !(model.task().get() instanceof ChartTask.NewLesion)) {
            model.layDown();
            key.consume();
        } else if (views.panes().stream().anyMatch(Node::isFocusWithin)) {
            inRegions(key);
        }
    }

    private void inRegions(KeyEvent key) {
        if (ARROWS.containsKey(key.getCode())) {
            model.step(ARROWS.get(key.getCode()));
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
            model.choose();
            key.consume();
        }
    }
}
