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
import org.pulseplan.plan.SampleCase;
import org.pulseplan.text.Language;

/** The left side: the steps of the open case, and the cases that can be opened. In a low window it scrolls as a whole. */
final class SidePane extends ScrollPane {
    private static final double LEAST_SAMPLES_HEIGHT = 60;

    private final Language language;
    private final CaseCommands commands;
    private final List<StepButton> steps = new ArrayList<>();
    private final ToggleGroup group = new ToggleGroup();
    private final VBox content = new VBox();
    private final ReadOnlyObjectWrapper<Screen> open;

    SidePane(Language language, CaseCommands commands, List<Screen> screens, List<SampleCase> samples) {
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
        content.getChildren().addAll(title(), cases());
        screens.forEach(this::addStep);
        group.selectedToggleProperty().addListener((property, before, pressed) -> opened());
        show(screens.get(0));
        if (!samples.isEmpty()) {
            content.getChildren().add(samples(samples));
        }
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

    private Node samples(List<SampleCase> samples) {
        Label heading = new Label(language.text("desktop.samples"));
        heading.getStyleClass().add("side-heading");
        heading.setWrapText(true);
        VBox list = new VBox();
        list.getStyleClass().add("sample-list");
        samples.stream().map(this::sample).forEach(list.getChildren()::add);
        ScrollPane scroller = new ScrollPane(list);
        scroller.setFitToWidth(true);
        scroller.setFocusTraversable(false);
        VBox.setVgrow(scroller, Priority.ALWAYS);
        scroller.setMinHeight(LEAST_SAMPLES_HEIGHT);
        VBox box = new VBox(heading, scroller);
        box.getStyleClass().add("samples");
        VBox.setVgrow(box, Priority.ALWAYS);
        return box;
    }

    private Button sample(SampleCase sample) {
        Button button = new Button(sample.title());
        button.getStyleClass().add("sample");
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(language.text("desktop.sample.name", sample.title()));
        button.setOnAction(event -> commands.startFrom(sample.draft()));
        return button;
    }
}
