package org.pulseplan.desktop.form;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Field;

/**
 * A field of a few named values as buttons side by side, none of them pressed until one is chosen. One stop of the Tab
 * key: arrows choose the neighbour, a letter chooses by its key, Delete or a second press takes the choice back.
 */
public final class SegmentsEntry<E extends Enum<E>> implements EntryControl {
    private final FormContext form;
    private final Slot<E> slot;
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final ToggleGroup group = new ToggleGroup();
    private final HBox box = new HBox();
    private boolean following;

    public SegmentsEntry(FormContext form, Slot<E> slot, Field.Choice<E> kind) {
        this.form = form;
        this.slot = slot;
        box.getStyleClass().add("segments");
        Stream.of(kind.type().getEnumConstants()).forEach(this::addButton);
        pill();
        group.selectedToggleProperty().addListener((property, before, pressed) -> chosen());
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        refresh();
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public ToggleButton focusTarget() {
        return buttons.stream().filter(ToggleButton::isSelected).findFirst().orElse(buttons.get(0));
    }

    @Override
    public void refresh() {
        Entry<E> entry = slot.in(form.model().draft().get());
        Marks.refused(box, entry instanceof Entry.Rejected<E>);
        following = true;
        buttons.forEach(button -> button.setSelected(
                entry.known().filter(button.getUserData()::equals).isPresent()));
        following = false;
        oneTabStop();
    }

    @Override
    public void name(String label, String help) {
        buttons.forEach(button -> {
            button.setAccessibleText(label + ": " + button.getText());
            button.setAccessibleHelp(help);
        });
    }

    private void addButton(E value) {
        ToggleButton button = new ToggleButton(form.language().say(value));
        button.setUserData(value);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setToggleGroup(group);
        button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        buttons.add(button);
        box.getChildren().add(button);
    }

    private void pill() {
        buttons.forEach(button -> button.getStyleClass().add(Styles.CENTER_PILL));
        buttons.get(0).getStyleClass().setAll("toggle-button", Styles.LEFT_PILL);
        buttons.get(buttons.size() - 1).getStyleClass().setAll("toggle-button", Styles.RIGHT_PILL);
    }

    @SuppressWarnings("unchecked") // addButton put it there
    private void chosen() {
        oneTabStop();
        if (!following) {
            Entry<E> entry = group.getSelectedToggle() == null
                    ? Entry.missing()
                    : Entry.of((E) group.getSelectedToggle().getUserData());
            form.model().edit(slot.what(), draft -> slot.into(draft, entry));
        }
    }

    private void oneTabStop() {
        ToggleButton stop = focusTarget();
        buttons.forEach(button -> button.setFocusTraversable(button == stop));
    }

    private void pressed(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        if (key.getCode() == KeyCode.LEFT || key.getCode() == KeyCode.RIGHT) {
            move(key.getCode() == KeyCode.RIGHT ? 1 : -1);
            key.consume();
        } else if (key.getCode() == KeyCode.DELETE || key.getCode() == KeyCode.BACK_SPACE) {
            group.selectToggle(null);
            key.consume();
        } else if (key.getCode().isLetterKey() && chooseByLetter(key.getCode().getName())) {
            key.consume();
        }
    }

    private void move(int step) {
        int from = buttons.indexOf(focusTarget());
        boolean nothing = group.getSelectedToggle() == null;
        int to = nothing ? from : Math.min(buttons.size() - 1, Math.max(0, from + step));
        press(buttons.get(to));
    }

    private boolean chooseByLetter(String letter) {
        return buttons.stream()
                .filter(button -> letterOf((Enum<?>) button.getUserData()).equalsIgnoreCase(letter))
                .findFirst()
                .map(this::press)
                .isPresent();
    }

    /** The letter key of a value: its own where the texts name one, else the first letter of its name. */
    private String letterOf(Enum<?> value) {
        String key = "desktop.letter." + value.getDeclaringClass().getSimpleName() + "." + value.name();
        return form.language().has(key)
                ? form.language().text(key)
                : form.language().say(value).substring(0, 1).toUpperCase(Locale.ROOT);
    }

    private ToggleButton press(ToggleButton button) {
        group.selectToggle(button);
        button.requestFocus();
        return button;
    }
}
