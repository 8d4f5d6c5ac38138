package org.pulseplan.paste;

import java.util.Optional;
import org.pulseplan.entry.Field;
import org.pulseplan.quantity.Unit;

/**
 * A column of what was copied.
 *
 * @param heading as copied; empty where there are no headings
 * @param field where its cells go; empty where they are left out
 * @param unit of its numbers, where the heading names it or the user has said so
 */
public record CopiedColumn(String heading, Optional<Field<?>> field, Optional<Unit> unit) {
    /** Whether its cells are numbers, which need a unit. */
    public boolean numeric() {
        return field.filter(one -> one.kind() instanceof Field.Numeric<?>).isPresent();
    }

    CopiedColumn with(Optional<Field<?>> changed) {
        return new CopiedColumn(heading, changed, unit);
    }

    CopiedColumn withUnit(Optional<Unit> changed) {
        return new CopiedColumn(heading, field, changed);
    }
}
