package org.pulseplan.desktop.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Picks one of a few named values: by typing the beginning of its name or its number in the menu, from a menu (click, Space, F4), or none at all
 * (Delete). Lighter than a combo box, so that a table of fifty rows stays quick.
 */
public final class Picker<E> extends Button {
    private static final Duration TYPING_PAUSE = Duration.seconds(1);

    private static final int LONGEST_NUMBER = 3;

    private final List<E> values;
    private final Function<E, String> words;
    private Optional<String> none;
    private final ObjectProperty<@Nullable E> chosen = new SimpleObjectProperty<>();
    private final PauseTransition pause = new PauseTransition(TYPING_PAUSE);
    private final ContextMenu menu = new ContextMenu();
    private String name = "";
    private String begun = "";

    /** @param none what is shown while nothing is picked */
    public Picker(List<E> values, Function<E, String> words, String none) {
        this(values, words, Optional.of(none));
    }

    /** A picker with which something is always picked, at first this. */
    public static <E> Picker<E> always(E first, List<E> values, Function<E, String> words) {
        Picker<E> picker = new Picker<>(values, words, Optional.empty());
        picker.choose(first);
        return picker;
    }

    private Picker(List<E> values, Function<E, String> words, Optional<String> none) {
        this.values = List.copyOf(values);
        this.words = words;
        this.none = none;
        getStyleClass().add("picker");
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleRole(AccessibleRole.COMBO_BOX);
        setOnAction(event -> open());
        pause.setOnFinished(event -> begun = "");
        chosen.addListener((property, before, now) -> show());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        show();
    }

    /** What is picked; null for nothing. */
    public ObjectProperty<@Nullable E> chosen() {
        return chosen;
    }

    public void choose(@Nullable E value) {
        chosen.set(value);
    }

    /** Gives the field its name for screen readers; what is picked is read behind it. */
    public void name(String label) {
        name = label;
        show();
    }

    /** Changes what is shown while nothing is picked. */
    public void whileNothing(String words) {
        if (!none.equals(Optional.of(words))) {
            none = Optional.of(words);
            show();
        }
    }

    private void show() {
        E value = chosen.get();
        setText(value == null ? none.orElse("") : words.apply(value));
        getStyleClass().remove("nothing-picked");
        if (value == null) {
            getStyleClass().add("nothing-picked");
        }
        setAccessibleText(name.isEmpty() ? getText() : name + ": " + getText());
    }

    /** Shows the menu, from which the arrow keys and Enter pick. */
    public void open() {
        menu.getItems().setAll(values.stream().map(this::item).toList());
        none.map(this::clearItem).ifPresent(menu.getItems()::add);
        menu.show(this, Side.BOTTOM, 0, 0);
    }

    private MenuItem item(E value) {
        MenuItem item = new MenuItem((values.indexOf(value) + 1) + "  " + words.apply(value));
        item.setOnAction(event -> choose(value));
        return item;
    }

    private MenuItem clearItem(String words) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> choose(null));
        return item;
    }

    private void pressed(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        if (key.getCode() == KeyCode.DELETE || key.getCode() == KeyCode.BACK_SPACE) {
            begun = "";
            none.ifPresent(words -> choose(null));
            key.consume();
        } else if (key.getCode() == KeyCode.F4) {
            open();
            key.consume();
        } else if (key.getCode() == KeyCode.SPACE && !begun.isEmpty()) {
            key.consume();
        }
    }

    private void typed(KeyEvent key) {
        String letter = key.getCharacter().toLowerCase(Locale.ROOT);
        if (key.isShortcutDown() || !continues(letter)) {
            return;
        }
        if (!begin(begun + letter) && !begun.isEmpty()) {
            begin(letter);
        }
        pause.playFromStart();
        key.consume();
    }

    /** A space belongs to a name only behind its beginning; alone it opens the menu. */
    private boolean continues(String letter) {
        boolean control = letter.isEmpty() || Character.isISOControl(letter.codePointAt(0));
        return !control && !(letter.isBlank() && begun.isEmpty());
    }

    /** On a number pad: the number of the value in the menu. */
    private boolean beginNumber(String digits) {
        int number = digits.length() > LONGEST_NUMBER ? 0 : Integer.parseInt(digits);
        if (number < 1 || number > values.size()) {
            return false;
        }
        begun = digits;
        choose(values.get(number - 1));
        return true;
    }

    private boolean begin(String beginning) {
        if (beginning.chars().allMatch(Character::isDigit)) {
            return beginNumber(beginning);
        }
        for (E value : values) {
            if (words.apply(value).toLowerCase(Locale.ROOT).startsWith(beginning)) {
                begun = beginning;
                choose(value);
                return true;
            }
        }
        return false;
    }
}
