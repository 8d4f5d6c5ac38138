package org.pulseplan.knowledge;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pulseplan.entry.KnownSentence;

/**
 * An electrode of the catalogue.
 *
 * @param id its name in decisions and case files
 * @param code the maker's code as printed on it, or a description
 * @param kind its geometry
 * @param gap distance between plates, rows or neighbouring needles, mm
 * @param needleLength mm; null for plates
 * @param reach how deep it treats, mm: the needle length, or what is stated for plates
 * @param voltage what the instructions for use set, V
 * @param ratio the published voltage-to-distance ratio, V/cm
 * @param pulses pulses of one application (all pairs)
 * @param footprint skin area that one application covers, mm2; null where unknown, then applications are not counted
 * @param use where it is used, in clinic words
 */
public record Electrode(
        String id,
        String code,
        Kind kind,
        Fact gap,
        @Nullable Fact needleLength,
        Fact reach,
        Fact voltage,
        Fact ratio,
        Fact pulses,
        @Nullable Fact footprint,
        Fact use) {
    /** The geometries that the program can choose between. */
    public enum Kind {
        PLATES,
        LINEAR,
        HEXAGONAL
    }

    /** Its code, or its description in the reader's language. */
    public KnownSentence codeSaid() {
        return KnownSentence.of(id, "code", code);
    }

    /** The same electrode with its facts replaced. */
    Electrode with(UnaryOperator<Fact> change) {
        return new Electrode(
                id,
                code,
                kind,
                change.apply(gap),
                needleLength == null ? null : change.apply(needleLength),
                change.apply(reach),
                change.apply(voltage),
                change.apply(ratio),
                change.apply(pulses),
                footprint == null ? null : change.apply(footprint),
                change.apply(use));
    }
}
