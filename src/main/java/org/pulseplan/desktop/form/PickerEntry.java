package org.pulseplan.desktop.form;

import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Field;

/** A field of many named values, or one in a table, as a picker. */
public final class PickerEntry<E extends Enum<E>> implements EntryControl {
    private final FormContext form;
    private final Slot<E> slot;
    private final Picker<E> picker;
    private boolean following;

    public PickerEntry(FormContext form, Slot<E> slot, Field.Choice<E> kind) {
        this(form, slot, kind, form.language().text("desktop.form.notEntered"));
    }

    /** @param none what is shown while nothing is picked */
    public PickerEntry(FormContext form, Slot<E> slot, Field.Choice<E> kind, String none) {
        this.form = form;
        this.slot = slot;
        this.picker = new Picker<>(List.of(kind.type().getEnumConstants()), form.language()::say, none);
        picker.chosen().addListener((property, before, chosen) -> picked(chosen));
        refresh();
    }

    @Override
    public Node node() {
        return picker;
    }

    @Override
    public Picker<E> focusTarget() {
        return picker;
    }

    @Override
    public void refresh() {
        Entry<E> entry = slot.in(form.model().draft().get());
        Marks.refused(picker, entry instanceof Entry.Rejected<E>);
        following = true;
        picker.choose(entry.known().orElse(null));
        following = false;
    }

    @Override
    public void name(String label, String help) {
        picker.name(label);
        picker.setAccessibleHelp(help);
    }

    private void picked(@Nullable E chosen) {
        if (!following) {
            Entry<E> entry = chosen == null ? Entry.missing() : Entry.of(chosen);
            form.model().edit(slot.what(), draft -> slot.into(draft, entry));
        }
    }
}
