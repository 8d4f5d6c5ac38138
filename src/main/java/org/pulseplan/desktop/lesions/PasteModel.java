package org.pulseplan.desktop.lesions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pulseplan.desktop.CaseModel;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Field;
import org.pulseplan.entry.Phrase;
import org.pulseplan.lesion.LesionDraft;
import org.pulseplan.paste.CopiedSheet;
import org.pulseplan.paste.PastePreview;
import org.pulseplan.paste.PastePreview.Cell;
import org.pulseplan.paste.PasteReader;
import org.pulseplan.quantity.Unit;
import org.pulseplan.text.Language;

/** A copied table between the clipboard and the case: shown, corrected, and taken over as one step or not at all. */
final class PasteModel {
    /** As many as a case file holds. */
    private static final int MOST_LESIONS = 300;

    private final CaseModel model;
    private final PasteReader reader;
    private final Language language;
    private final ReadOnlyObjectWrapper<Optional<PastePreview>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());

    PasteModel(CaseModel model, PasteReader reader, Language language) {
        this.model = model;
        this.reader = reader;
        this.language = language;
    }

    /** What is shown before it is taken over; empty while nothing is being pasted. */
    ReadOnlyObjectProperty<Optional<PastePreview>> preview() {
        return preview.getReadOnlyProperty();
    }

    /** Shows what is understood of a copied text; false where it is no table. */
    boolean show(String copied) {
        reader.sheet(copied).ifPresent(this::show);
        return preview.get().isPresent();
    }

    /** Where a column goes; null leaves it out. */
    void choose(int column, Optional<Field<?>> field) {
        preview.get().map(PastePreview::sheet).ifPresent(sheet -> show(sheet.with(column, field)));
    }

    void chooseUnit(int column, Optional<Unit> unit) {
        preview.get().map(PastePreview::sheet).ifPresent(sheet -> show(sheet.withUnit(column, unit)));
    }

    void cancel() {
        preview.set(Optional.empty());
    }

    /** Takes the rows over behind the lesions that are there; answers the numbers they got. */
    List<Integer> takeOver() {
        List<LesionDraft> added = preview.get()
                .filter(PastePreview::ready)
                .map(ready -> ready.lesions(model.draft().get().nextLesionNumber()))
                .orElse(List.of());
        if (!added.isEmpty()) {
            List<LesionDraft> all = new ArrayList<>(model.draft().get().lesions());
            all.addAll(added);
            model.edit("lesions/paste/" + added.get(0).number(), draft -> draft.withLesions(all));
            cancel();
        }
        return added.stream().map(LesionDraft::number).toList();
    }

    /** How many rows, and how many cells were refused. */
    String summary() {
        return preview.get()
                .map(shown -> text("summary", shown.rows().size(), shown.refused())
                        + (shown.refused() > 0 ? " " + text("summary.keep") : ""))
                .orElse("");
    }

    /** Why it cannot be taken over, and each cell that was refused, in words. */
    List<String> troubles() {
        List<String> troubles = new ArrayList<>();
        preview.get().ifPresent(shown -> {
            shown.faults().stream().map(language::say).forEach(troubles::add);
            shown.rows()
                    .forEach(row -> row.cells().stream()
                            .filter(Cell::refused)
                            .map(cell -> refusal(row.line(), cell))
                            .forEach(troubles::add));
        });
        return troubles;
    }

    private String refusal(int line, Cell<?> cell) {
        Phrase reason = ((Entry.Rejected<?>) cell.entry()).reason();
        return text("refused", line, name(cell.field()), cell.raw(), reason);
    }

    /** A cell as it is shown: what was understood, with what was copied where the two read differently. */
    String say(Cell<?> cell) {
        if (cell.entry() instanceof Entry.Accepted<?> accepted) {
            String read = value(accepted.value());
            return read.equalsIgnoreCase(cell.raw()) ? read : text("cell.read", read, cell.raw());
        }
        return cell.refused() ? text("cell.refused", cell.raw()) : "";
    }

    String name(Field<?> field) {
        return language.text("labels.lesion." + field.id());
    }

    String text(String key, Object... arguments) {
        return language.text("paste." + key, arguments);
    }

    private String value(Object value) {
        return language.text("paste.cell.same", value);
    }

    private void show(CopiedSheet sheet) {
        int room = MOST_LESIONS - model.draft().get().lesions().size();
        preview.set(Optional.of(reader.preview(sheet, room)));
    }
}
