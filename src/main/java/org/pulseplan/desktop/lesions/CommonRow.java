package org.pulseplan.desktop.lesions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pulseplan.desktop.form.EntryControl;
import org.pulseplan.desktop.form.FormContext;
import org.pulseplan.desktop.form.PickerEntry;
import org.pulseplan.desktop.form.Slot;
import org.pulseplan.desktop.form.TextEntry;
import org.pulseplan.entry.Field;

/**
 * A row that stands for all selected lesions: what is entered here is set in each of them. A cell is empty where they
 * differ. It lies under the heads of the table, in the same columns.
 */
final class CommonRow extends VBox {
    private final FormContext form;
    private final LesionSelection selection;
    private final Label who = new Label();
    private final HBox line = new HBox();
    private final List<EntryControl> cells = new ArrayList<>();

    CommonRow(FormContext form, LesionSelection selection) {
        this.form = form;
        this.selection = selection;
        Button clear = new Button(form.language().text("desktop.lesions.clearSelection"));
        clear.setId("lesions-clear-selection");
        clear.setOnAction(event -> selection.clear());
        clear.setMinWidth(Region.USE_PREF_SIZE);
        who.setMaxWidth(Double.MAX_VALUE);
        who.setWrapText(true);
        HBox.setHgrow(who, Priority.ALWAYS);
        HBox head = new HBox(who, clear);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("lesion-commands");
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("lesion-line");
        getStyleClass().addAll("lesion-row", "common-row");
        setId("common-row");
        getChildren().addAll(head, line);
        selection.selected().addListener((property, before, now) -> build());
        form.model().draft().addListener((property, before, draft) -> {
            if (isVisible()) {
                cells.forEach(EntryControl::refresh);
            }
        });
        build();
    }

    /** Moves the keyboard to the first cell. */
    void focusFirst() {
        cells.stream().findFirst().ifPresent(cell -> cell.focusTarget().requestFocus());
    }

    private void build() {
        Set<Integer> numbers = selection.selected().get();
        boolean shown = !numbers.isEmpty();
        setVisible(shown);
        setManaged(shown);
        cells.clear();
        line.getChildren().clear();
        if (shown) {
            String list = numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
            who.setText(form.language().text("desktop.lesions.selected", numbers.size(), list));
            Label mark = new Label(form.language().text("desktop.lesions.all"));
            mark.getStyleClass().add("lesion-number");
            fix(mark, LesionColumns.NUMBER_WIDTH);
            line.getChildren().add(mark);
            LesionColumns.ENTERED.forEach(column -> add(column, numbers));
            Region rest = new Region();
            fix(rest, LesionColumns.behind());
            line.getChildren().add(rest);
        }
    }

    private void add(LesionColumns.Column column, Set<Integer> numbers) {
        EntryControl cell = control(column.field(), numbers);
        cell.name(
                form.language()
                        .text(
                                "desktop.lesions.commonCell",
                                numbers.size(),
                                form.language()
                                        .text("labels.lesion." + column.field().id())),
                form.language().text("desktop.lesions.commonCell.help"));
        cells.add(cell);
        Region node = (Region) cell.node();
        fix(node, column.width());
        if (column.grows()) {
            node.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(node, Priority.ALWAYS);
        }
        line.getChildren().add(node);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the kind of a field is a kind of its values
    private EntryControl control(Field<?> field, Set<Integer> numbers) {
        if (field.kind() instanceof Field.Choice choice) {
            return new PickerEntry(
                    form, Slot.lesions(numbers, field), choice, form.language().text("desktop.lesions.different"));
        }
        return new TextEntry<>(form, Slot.lesions(numbers, field));
    }

    private static void fix(Region node, double width) {
        node.setMinWidth(width);
        node.setPrefWidth(width);
        node.setMaxWidth(width);
    }
}
