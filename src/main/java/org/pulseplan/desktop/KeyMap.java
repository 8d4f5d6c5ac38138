package org.pulseplan.desktop;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pulseplan.text.Language;

/** The keyboard map: every key and what it does. Lies over the window; F1 or Escape closes it. */
final class KeyMap extends StackPane {
    private static final List<String> IN_FORMS = List.of(
            "fields",
            "segments",
            "answers",
            "picker",
            "unit",
            "clear",
            "rows",
            "rowsAdd",
            "numberPad",
            "selection",
            "paste",
            "chart",
            "findings",
            "review",
            "compare");

    private final Language language;
    private final Button close;
    private @Nullable Node before;

    KeyMap(Language language, List<Shortcut> shortcuts) {
        this.language = language;
        this.close = new Button(language.text("desktop.keys.close"));
        close.setAccessibleText(close.getText());
        close.setOnAction(event -> hide());
        getStyleClass().add("key-map-veil");
        getChildren().add(card(shortcuts));
        setVisible(false);
        setOnMouseClicked(click -> hide());
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                hide();
                key.consume();
            }
        });
    }

    /** Shows it, or hides it where it is shown. */
    void change() {
        if (isVisible()) {
            hide();
        } else {
            before = getScene().getFocusOwner();
            setVisible(true);
            close.requestFocus();
        }
    }

    private void hide() {
        setVisible(false);
        if (before != null) {
            before.requestFocus();
        }
    }

    private Node card(List<Shortcut> shortcuts) {
        Label heading = new Label(language.text("desktop.keys.title"));
        heading.getStyleClass().add("pane-heading");
        ScrollPane scroller = new ScrollPane(table(shortcuts));
        scroller.setFitToWidth(true);
        VBox card = new VBox(heading, scroller, close);
        card.getStyleClass().add("key-map");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(card, Pos.CENTER);
        return card;
    }

    private GridPane table(List<Shortcut> shortcuts) {
        GridPane table = new GridPane();
        table.getStyleClass().add("key-table");
        shortcuts.forEach(shortcut -> add(table, shortcut.keys().getDisplayText(), language.text(shortcut.text())));
        IN_FORMS.forEach(key -> add(
                table, language.text("desktop.keys." + key + ".key"), language.text("desktop.keys." + key + ".does")));
        return table;
    }

    private static void add(GridPane table, String key, String does) {
        Label keyLabel = new Label(key);
        keyLabel.getStyleClass().add("key");
        keyLabel.setMinWidth(Region.USE_PREF_SIZE);
        Label doesLabel = new Label(does);
        doesLabel.setWrapText(true);
        table.addRow(table.getRowCount(), keyLabel, doesLabel);
    }
}
