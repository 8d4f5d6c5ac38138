package org.pulseplan.desktop;

import java.util.Locale;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pulseplan.desktop.Messages.Choice;
import org.pulseplan.desktop.Messages.Kind;
import org.pulseplan.desktop.Messages.Message;
import org.pulseplan.text.Language;

/** Shows the messages inside the window, where they do not cover what they speak of. A question takes the keyboard. */
public final class MessageBar extends VBox {
    private final Messages messages;
    private final Language language;

    public MessageBar(Messages messages, Language language) {
        this.messages = messages;
        this.language = language;
        getStyleClass().add("message-bar");
        messages.shown().addListener((ListChangeListener<Message>) change -> show());
        show();
    }

    private void show() {
        getChildren().setAll(messages.shown().stream().map(this::row).toList());
        setManaged(!getChildren().isEmpty());
        setVisible(!getChildren().isEmpty());
    }

    private Node row(Message message) {
        String kind = message.kind().name().toLowerCase(Locale.ROOT);
        Label text = new Label(language.say(message.text()));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(new Symbol("message-" + kind), text);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("message", kind);
        message.choices().stream().map(choice -> button(message, choice)).forEach(row.getChildren()::add);
        if (message.kind() == Kind.QUESTION) {
            takeKeyboard(row, message);
        } else {
            row.getChildren().add(closeButton(message));
        }
        return row;
    }

    private Button button(Message message, Choice choice) {
        Button button = new Button(language.text(choice.label()));
        button.setAccessibleText(language.say(message.text()) + " " + button.getText());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> {
            messages.withdraw(message.topic());
            choice.action().run();
        });
        return button;
    }

    private Button closeButton(Message message) {
        Button close = new Button(language.text("desktop.message.close"));
        close.setAccessibleText(close.getText());
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(event -> messages.withdraw(message.topic()));
        return close;
    }

    /** The safest answer comes first and has the keyboard; Escape leaves everything as it is. */
    private void takeKeyboard(HBox row, Message message) {
        Platform.runLater(() -> row.getChildren().get(2).requestFocus());
        row.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                messages.withdraw(message.topic());
                key.consume();
            }
        });
    }
}
