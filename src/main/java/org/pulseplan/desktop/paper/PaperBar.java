package org.pulseplan.desktop.paper;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.pulseplan.text.Language;

/** The buttons over a page, which page it is, and a sign while a newer one is being made. */
final class PaperBar extends FlowPane {
    private static final double SIGN = 18;

    private final Language language;
    private final Label page = new Label();

    PaperBar(Language language) {
        this.language = language;
        getStyleClass().add("paper-bar");
        page.setId("page-label");
    }

    /** Adds a button; its text, and the key for it, are found by its name. */
    Button button(String name, Runnable action) {
        Button button = new Button(language.text("paperview." + name));
        button.setId("paper-" + name);
        String keys = "paperview." + name + ".keys";
        if (language.has(keys)) {
            button.setTooltip(new Tooltip(language.text(keys)));
        }
        button.setOnAction(event -> action.run());
        getChildren().add(button);
        return button;
    }

    void addPageLabel() {
        getChildren().add(page);
    }

    void addSignOfWork(ObservableBooleanValue working) {
        ProgressIndicator sign = new ProgressIndicator();
        sign.getStyleClass().add("paper-progress");
        sign.setPrefSize(SIGN, SIGN);
        sign.setAccessibleText(language.text("paperview.making"));
        sign.visibleProperty().bind(working);
        getChildren().add(sign);
    }

    /** @param number counted from 1 */
    void showPage(int number, int of) {
        page.setText(language.text("paperview.page", number, of));
    }

    void showNoPage() {
        page.setText("");
    }
}
