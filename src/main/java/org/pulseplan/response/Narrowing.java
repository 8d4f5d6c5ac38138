package org.pulseplan.response;

import java.util.List;

/**
 * What knowing one unknown property would do to a lesion's prediction.
 *
 * @param property the unknown property
 * @param now the prediction without it
 * @param ifKnown the prediction with each answer it might get; for the depth the median one
 */
public record Narrowing(UnknownProperty property, LesionResponse now, List<IfKnown> ifKnown) {

    public Narrowing {
        ifKnown = List.copyOf(ifKnown);
    }

    /** The prediction with one answer. */
    public record IfKnown(KnownValue value, LesionResponse response) {}

    /** An answer that an unknown property might get. */
    public sealed interface KnownValue {
        /** The property is there or not. */
        record Present(boolean present) implements KnownValue {}

        /** The depth of the deep margin, mm. */
        record DepthMm(double depth) implements KnownValue {}
    }
}
