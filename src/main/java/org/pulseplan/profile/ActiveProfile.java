package org.pulseplan.profile;

import java.util.Optional;
import org.pulseplan.entry.Phrase;

/** The profile in use at this workplace. */
public sealed interface ActiveProfile {
    /** None was ever taken into use; the base counts as shipped. */
    record None() implements ActiveProfile {}

    /** Its signature is whole, its key confirmed, and today is one of its days. */
    record Used(SignedProfile signed) implements ActiveProfile {}

    /** There is one, but it may not be used; the base counts as shipped. */
    record Refused(Phrase reason) implements ActiveProfile {}

    default Optional<SignedProfile> used() {
        return this instanceof Used one ? Optional.of(one.signed()) : Optional.empty();
    }
}
