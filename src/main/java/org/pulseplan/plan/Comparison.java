package org.pulseplan.plan;

import java.util.Optional;
import org.pulseplan.entry.Phrase;
import org.pulseplan.entry.Place;
import org.pulseplan.quantity.Quantity;

/**
 * One number of the first calculation beside the same number of the second.
 *
 * @param what the number, in words
 * @param place the input that it mainly rests on
 * @param first empty where the first calculation has no value
 * @param second empty where the second has none
 * @param dose whether it is an amount or volume that somebody prepares or gives
 */
public record Comparison(
        Phrase what, Place place, Optional<Quantity> first, Optional<Quantity> second, boolean dose, Outcome outcome) {
    /** How the two stand to each other. */
    public enum Outcome {
        AGREES,
        /** The number lies halfway between two steps of rounding, and the two calculations took different ones. */
        EDGE,
        /** Not the same number, or only one of the two has a value: one calculation is wrong. */
        DIFFERS
    }
}
