package org.pulseplan.entry;

/**
 * Makes findings whose texts stand under one key: {@code findings.KEY} says what was found, {@code findings.KEY.remedy}
 * what would resolve it; both are given the same values.
 */
public final class Findings {
    private Findings() {}

    public static Finding stop(String rule, Place place, String key, Object... values) {
        return of(Finding.Level.STOP, rule, place, key, values);
    }

    public static Finding caution(String rule, Place place, String key, Object... values) {
        return of(Finding.Level.CAUTION, rule, place, key, values);
    }

    public static Finding note(String rule, Place place, String key, Object... values) {
        return of(Finding.Level.NOTE, rule, place, key, values);
    }

    public static Finding of(Finding.Level level, String rule, Place place, String key, Object... values) {
        return new Finding(
                level,
                rule,
                place,
                Phrase.of("findings." + key, values),
                Phrase.of("findings." + key + ".remedy", values));
    }

    /** A fact of the knowledge base as a finding, in its own words. */
    public static Finding fact(Finding.Level level, String rule, Place place, Phrase text) {
        return new Finding(level, rule, place, text, Phrase.of("findings.fact.remedy"));
    }
}
