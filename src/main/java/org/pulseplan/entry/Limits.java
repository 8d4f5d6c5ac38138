package org.pulseplan.entry;

import java.util.Optional;
import org.pulseplan.quantity.Quantity;
import org.pulseplan.quantity.Unit;

/** The ranges within which an entered number can be right, and within which it is usual. Comes from the knowledge base. */
public interface Limits {
    /** Outside this range a number cannot be right and is refused. */
    Range possible(String prefix, Unit unit);

    /** Outside this range a number is kept, and the user is asked to check it. */
    Optional<Range> plausible(String prefix, Unit unit);

    /** A closed range. */
    record Range(Quantity low, Quantity high) {
        public boolean holds(double value) {
            return value >= low.value() && value <= high.value();
        }
    }
}
