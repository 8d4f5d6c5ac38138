package org.pulseplan.desktop;

import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import org.pulseplan.text.Language;
import org.pulseplan.text.Tongue;

/** The choice of the language in which the window speaks; each language is named in itself. */
final class LanguageMenu extends MenuButton {
    LanguageMenu(Language language, Tongues tongues, Consumer<Tongue> choose) {
        super(language.tongue().ownName());
        setId("command-language");
        setAccessibleText(language.text("desktop.command.language", getText()));
        setMinWidth(Region.USE_PREF_SIZE);
        ToggleGroup one = new ToggleGroup();
        for (Tongue tongue : tongues.offered()) {
            RadioMenuItem item = new RadioMenuItem(tongue.ownName());
            item.setId("language-" + tongue.tag());
            item.setToggleGroup(one);
            item.setSelected(tongue == language.tongue());
            item.setOnAction(chosen -> choose.accept(tongue));
            getItems().add(item);
        }
        setVisible(tongues.offered().size() > 1);
        setManaged(isVisible());
    }

    /** Opens the choice for the keyboard. */
    void open() {
        if (isVisible()) {
            requestFocus();
            show();
        }
    }
}
