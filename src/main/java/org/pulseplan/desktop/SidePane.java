package org.pulseplan.desktop;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pulseplan.desktop.form.FollowFocus;
import org.pulseplan.text.Language;

/** The left side: the way to the other cases, and the steps of the open one. In a low window it scrolls as a whole. */
final class SidePane extends ScrollPane {
    private final Language language;
    private final CaseCommands commands;
    private final List<StepButton> steps = new ArrayList<>();
    private final ToggleGroup group = new ToggleGroup();
    private final VBox content = new VBox();
    private final ReadOnlyObjectWrapper<Screen> open;

    SidePane(Language language, CaseCommands commands, List<Screen> screens, Runnable toWorklist) {
        this.language = language;
        this.commands = commands;
        this.open = new ReadOnlyObjectWrapper<>(screens.get(0));
        getStyleClass().add("side-scroller");
        setContent(content);
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
        setMinHeight(0);
        FollowFocus.in(this);
        content.getStyleClass().add("side");
        content.getChildren().addAll(title(), worklist(toWorklist), cases());
        screens.forEach(this::addStep);
        group.selectedToggleProperty().addListener((property, before, pressed) -> opened());
        show(screens.get(0));
    }

    /** The step that is open. */
    ReadOnlyObjectProperty<Screen> open() {
        return open.getReadOnlyProperty();
    }

    void show(Screen screen) {
        steps.stream().filter(step -> step.screen() == screen).forEach(StepButton::fire);
    }

    private Node title() {
        Label title = new Label(language.text("desktop.title"));
        title.getStyleClass().add("app-title");
        return title;
    }

    private Node worklist(Runnable toWorklist) {
        HBox line = new HBox(button("worklistview.command.worklist", "to-worklist", toWorklist));
        line.getStyleClass().add("case-buttons");
        return line;
    }

    private Node cases() {
        HBox cases = new HBox(
                button("desktop.command.new", "new-case", commands::startNew),
                button("desktop.command.open", "open-case", commands::open));
        cases.getStyleClass().add("case-buttons");
        return cases;
    }

    private Button button(String text, String id, Runnable action) {
        Button button = new Button(language.text(text));
        button.setId(id);
        button.setAccessibleText(button.getText());
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void addStep(Screen screen) {
        StepButton step = new StepButton(steps.size() + 1, screen, language);
        step.setToggleGroup(group);
        steps.add(step);
        content.getChildren().add(step);
    }

    private void opened() {
        if (group.getSelectedToggle() instanceof StepButton step) {
            open.set(step.screen());
        }
    }
}
