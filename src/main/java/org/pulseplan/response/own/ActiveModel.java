package org.pulseplan.response.own;

import java.util.Optional;
import org.pulseplan.entry.Phrase;

/** The response model in use at this workplace. */
public sealed interface ActiveModel {
    /** The shipped one: no own model was taken into use. */
    record Shipped() implements ActiveModel {}

    /** The department's own. */
    record Own(OwnModel model) implements ActiveModel {}

    /** There is an own one, but it must not be used; the shipped one plans. */
    record Refused(Phrase reason) implements ActiveModel {}

    default Optional<OwnModel> own() {
        return this instanceof Own one ? Optional.of(one.model()) : Optional.empty();
    }
}
