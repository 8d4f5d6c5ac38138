package org.pulseplan.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Field;
import org.pulseplan.entry.Phrase;
import org.pulseplan.lesion.LesionDraft;

/**
 * What was understood of a copied sheet, before anything is taken over.
 *
 * @param faults why it cannot be taken over as it is; empty where it can
 */
public record PastePreview(CopiedSheet sheet, List<Row> rows, List<Phrase> faults) {
    public PastePreview {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    /**
     * A row.
     *
     * @param line as one counts in the spreadsheet
     * @param cells one for each column that goes into a field
     */
    public record Row(int line, List<Cell<?>> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** What goes into this field. */
        public Optional<Cell<?>> cell(Field<?> field) {
            return cells.stream().filter(cell -> cell.field().equals(field)).findFirst();
        }
    }

    /**
     * A cell.
     *
     * @param raw as copied
     * @param entry what was understood, or why it was not
     */
    public record Cell<T>(Field<T> field, String raw, Entry<T> entry) {
        Entries into(Entries entries) {
            return entries.with(field, entry);
        }

        public boolean refused() {
            return entry instanceof Entry.Rejected<T>;
        }
    }

    /** Whether it can be taken over. */
    public boolean ready() {
        return faults.isEmpty() && !rows.isEmpty();
    }

    /** How many cells were refused; they are taken over as typed, and stay refused until somebody corrects them. */
    public int refused() {
        return (int) rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(Cell::refused)
                .count();
    }

    /** The rows as lesions, numbered from here on. */
    public List<LesionDraft> lesions(int first) {
        List<LesionDraft> lesions = new ArrayList<>();
        for (Row row : rows) {
            Entries entries = Entries.none();
            for (Cell<?> cell : row.cells()) {
                entries = cell.into(entries);
            }
            lesions.add(new LesionDraft(first + lesions.size(), entries));
        }
        return lesions;
    }
}
