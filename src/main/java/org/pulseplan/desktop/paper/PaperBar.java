package org.pulseplan.desktop.paper;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.pulseplan.desktop.part.SameView;
import org.pulseplan.text.Language;
import org.pulseplan.text.Tongue;

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

    /** Adds the choice of the paper's language, which may be another one than the screen's. */
    void addLanguages(List<Tongue> offered, ObjectProperty<Tongue> spoken) {
        if (offered.size() < 2) {
            return;
        }
        ComboBox<Tongue> box = new ComboBox<>();
        box.getItems().setAll(offered);
        box.setConverter(new OwnNames());
        box.valueProperty().bindBidirectional(spoken);
        box.setId("paper-language");
        box.getProperties().put(SameView.FOLLOWS_LANGUAGE, true);
        Label label = new Label(language.text("paperview.language"));
        label.setLabelFor(box);
        label.setMinWidth(Region.USE_PREF_SIZE);
        box.setAccessibleText(label.getText());
        HBox pair = new HBox(label, box);
        pair.getStyleClass().add("print-choice");
        pair.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(pair);
    }

    /** Each language is named in itself. */
    private static final class OwnNames extends StringConverter<Tongue> {
        @Override
        public String toString(Tongue tongue) {
            return tongue == null ? "" : tongue.ownName();
        }

        @Override
        public Tongue fromString(String text) {
            throw new UnsupportedOperationException("the box is not typed into");
        }
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
