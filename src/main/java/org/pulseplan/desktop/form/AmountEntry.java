package org.pulseplan.desktop.form;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Field;
import org.pulseplan.entry.TypedAmount;
import org.pulseplan.quantity.Quantity;
import org.pulseplan.quantity.Unit;

/**
 * A number with the choice of its unit beside it. A number alone is in the unit that is shown there; where the field has
 * no usual unit, nothing is shown until one is chosen, and the number alone is refused. A unit typed behind the number
 * is shown beside it at once; choosing another takes the typed one out of the text and leaves the number as it is.
 */
public final class AmountEntry<Q extends Quantity> implements EntryControl {
    private final FormContext form;
    private final Slot<Q> slot;
    private final Field.Numeric<Q> kind;
    private final TextField number = new TextField();
    private final Picker<Unit> unit;
    private final HBox box;
    private String label = "";
    private boolean following;

    public AmountEntry(FormContext form, Slot<Q> slot, Field.Numeric<Q> kind) {
        this.form = form;
        this.slot = slot;
        this.kind = kind;
        this.unit = picker();
        this.box = new HBox(number, unit);
        box.getStyleClass().add("amount-entry");
        unit.setMinWidth(Region.USE_PREF_SIZE);
        unit.setFocusTraversable(kind.plain().isEmpty());
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        number.getStyleClass().add("entry-text");
        HBox.setHgrow(number, Priority.ALWAYS);
        number.textProperty().addListener((property, before, typed) -> typed());
        unit.chosen().addListener((property, before, chosen) -> picked());
        refresh();
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public TextField focusTarget() {
        return number;
    }

    @Override
    public void refresh() {
        Entry<Q> entry = slot.in(form.model().draft().get());
        Marks.refused(number, entry instanceof Entry.Rejected<Q>);
        if (!entry.equals(read())) {
            quietly(() -> follow(entry));
        }
    }

    @Override
    public void name(String label, String help) {
        this.label = label;
        number.setAccessibleHelp(help);
        unit.name(label + ", " + form.language().text("desktop.form.unit"));
        speak();
    }

    /** Whether the number stands alone, in the unit that the field usually has. */
    boolean usual() {
        return amount().plain() && chosen().isPresent() && chosen().equals(kind.plain());
    }

    private Picker<Unit> picker() {
        return kind.plain()
                .map(usual -> Picker.always(usual, kind.units(), form.language()::unit))
                .orElseGet(() -> new Picker<>(
                        kind.units(), form.language()::unit, form.language().text("desktop.form.unit")));
    }

    private void follow(Entry<Q> entry) {
        String text = EntryText.of(entry, form.language().numbers());
        TypedAmount raw = TypedAmount.of(text, kind.units());
        Optional<Unit> named = entry.known().map(Quantity::unit).or(raw::unit).or(kind::plain);
        unit.choose(named.orElse(null));
        number.setText(raw.unit().isPresent() ? raw.number().strip() : text);
    }

    /** What is typed, with the unit beside it where the text names none. */
    private Entry<Q> read() {
        String typed = number.getText();
        boolean alone = typed.isBlank() || !amount().plain() || chosen().equals(kind.plain());
        return form.reader()
                .read(
                        slot.field(),
                        alone
                                ? typed
                                : typed + chosen().map(one -> " " + one.ucum()).orElse(""));
    }

    private TypedAmount amount() {
        return TypedAmount.of(number.getText(), kind.units());
    }

    private Optional<Unit> chosen() {
        @Nullable Unit chosen = unit.chosen().get();
        return Optional.ofNullable(chosen);
    }

    private void typed() {
        if (!following) {
            quietly(() -> amount().unit().ifPresent(unit::choose));
            edit();
        }
    }

    private void picked() {
        if (!following) {
            TypedAmount amount = amount();
            quietly(() -> amount.unit()
                    .ifPresent(typed -> number.setText(amount.number().strip())));
            edit();
        }
        speak();
    }

    /** Where the unit is mostly the usual one, Tab passes it by; the keys that open any list open it from the number. */
    private void pressed(KeyEvent key) {
        boolean opens = key.getCode() == KeyCode.F4 || (key.isAltDown() && key.getCode() == KeyCode.DOWN);
        if (opens && number.isFocused()) {
            unit.open();
            key.consume();
        }
    }

    private void edit() {
        Entry<Q> entry = read();
        form.model().edit(slot.what(), draft -> slot.into(draft, entry));
    }

    private void quietly(Runnable change) {
        following = true;
        change.run();
        following = false;
    }

    /** The name of the field ends with its unit, as that of a field with a single one does. */
    private void speak() {
        number.setAccessibleText(
                label + chosen().map(one -> ", " + form.language().unit(one)).orElse(""));
    }
}
