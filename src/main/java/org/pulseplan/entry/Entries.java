package org.pulseplan.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What was entered into a group of fields. Immutable: a change makes new entries. A field that was never touched is missing. */
public final class Entries {
    private static final Entries NONE = new Entries(Map.of());

    private final Map<String, Entry<?>> byField;

    private Entries(Map<String, Entry<?>> byField) {
        this.byField = byField;
    }

    public static Entries none() {
        return NONE;
    }

    /** What was entered into the field. */
    @SuppressWarnings("unchecked") // with() is the only way in, and it pairs field and entry by type
    public <T> Entry<T> get(Field<T> field) {
        return (Entry<T>) byField.getOrDefault(field.id(), Entry.missing());
    }

    /** The value of the field, where there is one. */
    public <T> Optional<T> known(Field<T> field) {
        return get(field).known();
    }

    /** The same entries with this field changed. */
    public <T> Entries with(Field<T> field, Entry<T> entry) {
        Map<String, Entry<?>> changed = new LinkedHashMap<>(byField);
        if (entry instanceof Entry.Missing<T>) {
            changed.remove(field.id());
        } else {
            changed.put(field.id(), entry);
        }
        return new Entries(changed);
    }

    /** The same entries with this value in the field. */
    public <T> Entries with(Field<T> field, T value) {
        return with(field, Entry.of(value));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Entries entries && byField.equals(entries.byField);
    }

    @Override
    public int hashCode() {
        return byField.hashCode();
    }

    /** Names the fields only: what is in them may be a patient's. */
    @Override
    public String toString() {
        return "Entries" + byField.keySet();
    }
}
