package org.pulseplan.desktop;

import java.time.LocalTime;
import java.time.ZoneId;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pulseplan.text.Language;

/** The bar at the top: who is open, whether it is saved, and the commands that concern the whole case. */
final class CaseBar extends HBox {
    /** Enough for one line; in a narrow window they take two, so that the patient's name is never cut, px. */
    private static final double COMMANDS_WIDTH = 345;

    private static final double LEAST_COMMANDS_WIDTH = 190;
    private static final double LEAST_WHO_WIDTH = 200;

    private final Language language;
    private final CaseModel model;
    private final CaseKeeper keeper;
    private final CaseFiles files;
    private final Label name = new Label();
    private final Label details = new Label();
    private final Label invented;
    private final Label state = new Label();
    private final FlowPane commands = new FlowPane();

    CaseBar(Language language, CaseModel model, CaseKeeper keeper, CaseFiles files) {
        this.language = language;
        this.model = model;
        this.keeper = keeper;
        this.files = files;
        this.invented = new Label(language.text("desktop.who.invented"));
        getStyleClass().add("case-bar");
        setAlignment(Pos.CENTER_LEFT);
        commands.getStyleClass().add("case-commands");
        commands.setAlignment(Pos.CENTER_RIGHT);
        commands.setPrefWrapLength(COMMANDS_WIDTH);
        commands.setMinWidth(LEAST_COMMANDS_WIDTH);
        getChildren().addAll(who(), commands);
        model.draft().addListener((property, before, draft) -> show());
        keeper.keeping().addListener((property, before, keeping) -> show());
        files.unsaved().addListener((property, before, unsaved) -> show());
        files.file().addListener((property, before, file) -> show());
        show();
    }

    /** Adds the button of a command; greyed while it cannot be done. */
    void add(String command, ObservableBooleanValue possible, Runnable action) {
        Button button = add(command, action);
        button.disableProperty().bind(Bindings.not(possible));
    }

    /** Adds the button of a command. */
    Button add(String command, Runnable action) {
        Button button = new Button(language.text("desktop.command." + command));
        button.setId("command-" + command);
        button.setAccessibleText(button.getText());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        commands.getChildren().add(button);
        return button;
    }

    /** Adds a choice. */
    void add(Node choice) {
        commands.getChildren().add(choice);
    }

    private Node who() {
        name.getStyleClass().add("who-name");
        name.setId("who-name");
        details.getStyleClass().add("who-details");
        details.setId("who-details");
        wrap(name);
        wrap(details);
        wrap(state);
        invented.getStyleClass().add("invented");
        invented.setMinWidth(Region.USE_PREF_SIZE);
        state.getStyleClass().add("who-state");
        state.setId("who-state");
        HBox first = new HBox(name, invented);
        first.getStyleClass().add("who-line");
        FlowPane second = new FlowPane(details, state);
        second.getStyleClass().add("who-below");
        details.maxWidthProperty().bind(second.widthProperty());
        state.maxWidthProperty().bind(second.widthProperty());
        VBox who = new VBox(first, second);
        who.setMinWidth(LEAST_WHO_WIDTH);
        HBox.setHgrow(who, Priority.ALWAYS);
        return who;
    }

    private static void wrap(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
    }

    private void show() {
        Identity who = Identity.of(model.draft().get(), language);
        name.setText(who.name());
        details.setText(language.text("desktop.who.details", who.birth(), who.number()));
        invented.setVisible(who.invented());
        invented.setManaged(who.invented());
        state.setText(saving());
    }

    /** Where the records cannot be written, what stands in a file is all there is. */
    private String saving() {
        CaseKeeper.Keeping keeping = keeper.keeping().get();
        return keeping.state() == CaseKeeper.State.FAILED
                ? inFile()
                : language.text(
                        "worklistview.keeping." + keeping.state().name(),
                        keeping.at()
                                .map(at -> language.say(LocalTime.ofInstant(at, ZoneId.systemDefault())))
                                .orElse(""));
    }

    private String inFile() {
        String file = files.file()
                .get()
                .map(path ->
                        language.text("desktop.files.name", path.getFileName().toString()))
                .orElseGet(() -> language.text("desktop.files.none"));
        return files.unsaved().get() ? language.text("desktop.files.unsaved", file) : file;
    }
}
