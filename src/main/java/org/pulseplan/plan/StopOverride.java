package org.pulseplan.plan;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * A specialist's decision to go on in spite of a STOP. It counts only when it is complete: a coded reason, the
 * specialist's name and a second person's, and in words why, where the code alone does not say it.
 *
 * @param reason the coded reason, once chosen
 * @param explanation in words; needed where the reason is {@link Reason#OTHER}
 * @param by who overrides
 * @param second who has checked it: another person
 * @param about what it was given for, as {@link org.pulseplan.entry.Finding#statement()}: it lapses when that changes
 */
public record StopOverride(Optional<Reason> reason, String explanation, String by, String second, String about) {
    /** Why a STOP is overridden. */
    public enum Reason {
        /** Nothing else is left for this patient. */
        NO_ALTERNATIVE,
        /** Expected benefit outweighs the risk, explained to the patient. */
        BENEFIT_OUTWEIGHS,
        /** Advice of the specialty concerned was taken. */
        SPECIALIST_ADVICE,
        /** The value is known and was judged not to reflect the patient's state. */
        VALUE_NOT_REPRESENTATIVE,
        /** Measures have been taken that remove the danger. */
        MEASURES_TAKEN,
        /** None of these; said in words. */
        OTHER
    }

    /** What still keeps it from counting, the first thing first. */
    public enum Gap {
        REASON,
        EXPLANATION,
        BY,
        SECOND,
        SAME_PERSON,
        /** It was given for other values or other findings than those of now. */
        LAPSED
    }

    /** Nothing filled in yet. */
    public static StopOverride blank(String about) {
        return new StopOverride(Optional.empty(), "", "", "", about);
    }

    /** The same override given for what stands there now. */
    public StopOverride about(String statement) {
        return new StopOverride(reason, explanation, by, second, statement);
    }

    public StopOverride reason(Reason chosen) {
        return new StopOverride(Optional.of(chosen), explanation, by, second, about);
    }

    public StopOverride explanation(String words) {
        return new StopOverride(reason, words.strip(), by, second, about);
    }

    public StopOverride by(String name) {
        return new StopOverride(reason, explanation, name.strip(), second, about);
    }

    public StopOverride second(String name) {
        return new StopOverride(reason, explanation, by, name.strip(), about);
    }

    /** Whether nothing was filled in. */
    public boolean isBlank() {
        return reason.isEmpty() && explanation.isBlank() && by.isBlank() && second.isBlank();
    }

    /**
     * What keeps it from counting for a finding with this statement; empty where it counts.
     *
     * @param statement of the finding as it is now
     */
    public Optional<Gap> gap(String statement) {
        if (reason.isEmpty()) {
            return Optional.of(Gap.REASON);
        } else if (reason.get() == Reason.OTHER && explanation.isBlank()) {
            return Optional.of(Gap.EXPLANATION);
        } else if (by.isBlank()) {
            return Optional.of(Gap.BY);
        } else if (second.isBlank()) {
            return Optional.of(Gap.SECOND);
        } else if (samePerson(by, second)) {
            return Optional.of(Gap.SAME_PERSON);
        }
        return about.equals(statement) ? Optional.empty() : Optional.of(Gap.LAPSED);
    }

    /** One name written in two ways is still one person. */
    static boolean samePerson(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
