package org.pulseplan.desktop.form;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Field;
import org.pulseplan.quantity.Quantity;
import org.pulseplan.quantity.Unit;

/** A number whose unit must be chosen: without the unit it is refused, since units of one drug differ a thousandfold. */
public final class AmountEntry<Q extends Quantity> implements EntryControl {
    private final FormContext form;
    private final Slot<Q> slot;
    private final List<Unit> units;
    private final TextField number = new TextField();
    private final Picker<Unit> unit;
    private final HBox box;
    private boolean following;

    public AmountEntry(FormContext form, Slot<Q> slot, Field.Numeric<Q> kind) {
        this.form = form;
        this.slot = slot;
        this.units = kind.units();
        this.unit = new Picker<>(units, form.language()::unit, form.language().text("desktop.form.unit"));
        this.box = new HBox(number, unit);
        box.getStyleClass().add("amount-entry");
        unit.setMinWidth(Region.USE_PREF_SIZE);
        number.getStyleClass().add("entry-text");
        HBox.setHgrow(number, Priority.ALWAYS);
        number.textProperty().addListener((property, before, typed) -> typed());
        unit.chosen().addListener((property, before, chosen) -> typed());
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
            following = true;
            follow(entry);
            following = false;
        }
    }

    @Override
    public void name(String label, String help) {
        number.setAccessibleText(label);
        number.setAccessibleHelp(help);
        unit.name(label + ", " + form.language().text("desktop.form.unit"));
    }

    private void follow(Entry<Q> entry) {
        String text = EntryText.of(entry, form.language().locale());
        Optional<Unit> named = entry.known().map(Quantity::unit).or(() -> unitAtEnd(text));
        unit.choose(named.orElse(null));
        number.setText(
                entry instanceof Entry.Rejected<Q>
                        ? named.map(end -> without(text, end)).orElse(text)
                        : text);
    }

    private Optional<Unit> unitAtEnd(String text) {
        return units.stream()
                .filter(candidate -> text.endsWith(" " + candidate.ucum()))
                .findFirst();
    }

    private static String without(String text, Unit end) {
        return text.substring(0, text.length() - end.ucum().length() - 1);
    }

    private Entry<Q> read() {
        @Nullable Unit chosen = unit.chosen().get();
        String typed = number.getText();
        return form.reader()
                .read(slot.field(), chosen == null || typed.isBlank() ? typed : typed + " " + chosen.ucum());
    }

    private void typed() {
        if (!following) {
            Entry<Q> entry = read();
            form.model().edit(slot.what(), draft -> slot.into(draft, entry));
        }
    }
}
