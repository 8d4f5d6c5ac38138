package org.pulseplan.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pulseplan.entry.Field;
import org.pulseplan.quantity.Unit;

/**
 * What was copied: its columns with where they go, and its rows as text.
 *
 * @param rows without the headings; a row may have fewer or more cells than there are columns
 * @param firstLine the line of the first row, as one counts in the spreadsheet
 */
public record CopiedSheet(List<CopiedColumn> columns, List<List<String>> rows, int firstLine) {
    public CopiedSheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The same sheet with a column that goes elsewhere, or is left out. */
    public CopiedSheet with(int column, Optional<Field<?>> field) {
        return with(column, columns.get(column).with(field));
    }

    /** The same sheet with the unit of a column as the user says. */
    public CopiedSheet withUnit(int column, Optional<Unit> unit) {
        return with(column, columns.get(column).withUnit(unit));
    }

    private CopiedSheet with(int column, CopiedColumn changed) {
        List<CopiedColumn> all = new ArrayList<>(columns);
        all.set(column, changed);
        return new CopiedSheet(all, rows, firstLine);
    }
}
