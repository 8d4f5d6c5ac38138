package org.pulseplan.desktop.plan;

import java.util.Optional;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.pulseplan.desktop.fact.FactModel;
import org.pulseplan.desktop.fact.FactText;
import org.pulseplan.desktop.fact.LinkedText;
import org.pulseplan.desktop.form.FieldRow;
import org.pulseplan.desktop.form.FormContext;
import org.pulseplan.desktop.form.Slot;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Field;
import org.pulseplan.text.Language;

/** A decision's field, and below it which setting of the knowledge base holds while the field is empty. */
final class SettingNote<T> extends VBox {
    private final FieldRow<T> row;

    /** @param setting the fact that holds while the field is empty */
    SettingNote(FormContext form, Field<T> field, Optional<String> setting, FactModel facts) {
        Slot<T> slot = Slot.decision(field);
        this.row = new FieldRow<>(form, slot);
        getStyleClass().add("setting");
        getChildren().add(row.node());
        setting.ifPresent(id -> {
            TextFlow note = new LinkedText(sentence(facts.describe(id), form.language()), facts);
            note.getStyleClass().add("part-quiet");
            form.model().draft().subscribe(draft -> {
                note.setVisible(slot.in(draft) instanceof Entry.Missing<T>);
                note.setManaged(note.isVisible());
            });
            getChildren().add(note);
        });
    }

    FieldRow<T> row() {
        return row;
    }

    private static String sentence(FactText fact, Language language) {
        return language.text("planview.setting", fact.id(), fact.value().orElse(fact.what()));
    }
}
