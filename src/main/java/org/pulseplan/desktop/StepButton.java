package org.pulseplan.desktop;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.pulseplan.text.Language;

/** One step in the list of steps: its number, its title, and how it stands, as a sign and a word. */
final class StepButton extends ToggleButton {
    private final Screen screen;
    private final Language language;
    private final Symbol sign = new Symbol("state-incomplete");
    private final Label state = new Label();
    private final String title;

    StepButton(int number, Screen screen, Language language) {
        this.screen = screen;
        this.language = language;
        this.title = language.text("desktop.step.numbered", number, language.text(screen.title()));
        getStyleClass().add("step-button");
        setMaxWidth(Double.MAX_VALUE);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(line());
        screen.state().addListener((property, before, now) -> show());
        show();
    }

    Screen screen() {
        return screen;
    }

    /** A step stays pressed: one is always open. */
    @Override
    public void fire() {
        setSelected(true);
    }

    private HBox line() {
        Label name = new Label(title);
        name.getStyleClass().add("step-title");
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        state.getStyleClass().add("step-state");
        HBox line = new HBox(name, state, sign);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("step-line");
        return line;
    }

    private void show() {
        Screen.State now = screen.state().getValue();
        sign.show("state-" + now.name().toLowerCase(Locale.ROOT));
        state.setText(language.text("desktop.state." + now.name()));
        setAccessibleText(title + ", " + state.getText());
    }
}
