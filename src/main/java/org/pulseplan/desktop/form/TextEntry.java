package org.pulseplan.desktop.form;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.pulseplan.entry.Entry;

/** A text field for a number, a date or a text. What was typed stays as typed, understood or not. */
public final class TextEntry<T> implements EntryControl {
    private final FormContext form;
    private final Slot<T> slot;
    private final TextField text = new TextField();
    private boolean following;

    public TextEntry(FormContext form, Slot<T> slot) {
        this.form = form;
        this.slot = slot;
        text.getStyleClass().add("entry-text");
        text.textProperty().addListener((property, before, typed) -> typed(typed));
        refresh();
    }

    @Override
    public Node node() {
        return text;
    }

    @Override
    public TextField focusTarget() {
        return text;
    }

    @Override
    public void refresh() {
        Entry<T> entry = slot.in(form.model().draft().get());
        Marks.refused(text, entry instanceof Entry.Rejected<T>);
        if (!entry.equals(form.reader().read(slot.field(), text.getText()))) {
            following = true;
            text.setText(EntryText.of(entry, form.language().numbers()));
            following = false;
        }
    }

    @Override
    public void name(String label, String help) {
        text.setAccessibleText(label);
        text.setAccessibleHelp(help);
    }

    private void typed(String typed) {
        if (!following) {
            Entry<T> entry = form.reader().read(slot.field(), typed);
            form.model().edit(slot.what(), draft -> slot.into(draft, entry));
        }
    }
}
