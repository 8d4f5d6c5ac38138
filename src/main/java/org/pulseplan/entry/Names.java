package org.pulseplan.entry;

/** The names of fields as they appear inside sentences. */
public final class Names {
    private Names() {}

    /** The name of a field: "weight". */
    public static Phrase of(Field<?> field) {
        return Phrase.of("fields." + field.id());
    }

    /** The name of a field of one lesion: "lesion 3: depth". */
    public static Phrase ofLesion(int number, Field<?> field) {
        return Phrase.of("fields.ofLesion", number, of(field));
    }
}
