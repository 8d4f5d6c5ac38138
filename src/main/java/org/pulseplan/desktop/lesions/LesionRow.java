package org.pulseplan.desktop.lesions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pulseplan.desktop.form.EntryControl;
import org.pulseplan.desktop.form.FormContext;
import org.pulseplan.desktop.form.Picker;
import org.pulseplan.desktop.form.PickerEntry;
import org.pulseplan.desktop.form.Slot;
import org.pulseplan.desktop.form.TextEntry;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Field;
import org.pulseplan.entry.Finding;
import org.pulseplan.lesion.LesionDraft;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.lesion.LesionSize;
import org.pulseplan.text.Language;

/** One lesion as a row: its cells, its volume, and below them what was refused or found about it. */
final class LesionRow extends VBox {
    /** Given, not measured: fifty rows of measured cells would make every keystroke wait, px. */
    private static final double HEIGHT = 28;

    private final FormContext form;
    private final int number;
    private final List<EntryControl> cells = new ArrayList<>();
    private final ToggleButton select = new ToggleButton();
    private final CellFindings findings;
    private final Label volume = new Label();
    private final Label below = new Label();
    private Optional<LesionDraft> shown = Optional.empty();

    LesionRow(FormContext form, LesionSelection selection, int number, Runnable delete) {
        this.form = form;
        this.number = number;
        HBox line = new HBox(selectButton(selection));
        line.setMinHeight(HEIGHT);
        line.setPrefHeight(HEIGHT);
        line.setMaxHeight(HEIGHT);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("lesion-line");
        LesionColumns.ENTERED.forEach(column -> line.getChildren().add(cell(column)));
        this.findings = new CellFindings(form.language(), cells);
        volume.getStyleClass().add("lesion-volume");
        fix(volume, LesionColumns.VOLUME_WIDTH);
        line.getChildren().addAll(volume, deleteButton(delete));
        below.getStyleClass().add("lesion-below");
        below.setWrapText(true);
        below.setVisible(false);
        below.setManaged(false);
        below.setMinHeight(Region.USE_PREF_SIZE);
        getStyleClass().add("lesion-row");
        setId("lesion-" + number);
        getChildren().addAll(line, below);
        focusWithinProperty().addListener((property, before, within) -> say());
    }

    /** Pressed while the lesion is selected; what is done to the selected ones is done to it. */
    private ToggleButton selectButton(LesionSelection selection) {
        select.setText(Integer.toString(number));
        select.getStyleClass().setAll("lesion-number", "lesion-select");
        select.setId("lesion-select-" + number);
        select.setFocusTraversable(false);
        select.setAccessibleText(form.language().text("desktop.lesions.select", number));
        select.setOnAction(event -> selection.change(number));
        fix(select, LesionColumns.NUMBER_WIDTH);
        return select;
    }

    void showSelected(boolean selected) {
        select.setSelected(selected);
    }

    /** The cell for earlier radiotherapy shows a proposed yes while the lesion is asked about; it sets none. */
    void propose(boolean asked) {
        String words = form.language().text(asked ? "chartview.field.proposed" : "desktop.form.notEntered");
        ((Picker<?>) cells.get(LesionColumns.of(LesionFields.IRRADIATED.id())).focusTarget()).whileNothing(words);
    }

    int number() {
        return number;
    }

    void focus(int column) {
        cells.get(column).focusTarget().requestFocus();
    }

    /** The column that has the keyboard. */
    Optional<Integer> focused() {
        return cells.stream()
                .filter(cell -> cell.focusTarget().isFocused())
                .findFirst()
                .map(cells::indexOf);
    }

    /** Follows the draft. */
    void refresh() {
        Optional<LesionDraft> lesion = lesion();
        if (lesion.equals(shown)) {
            return;
        }
        shown = lesion;
        cells.forEach(EntryControl::refresh);
        say();
    }

    /**
     * Follows the plan.
     *
     * @param size empty where nothing could be derived
     * @param found what the plan says of this lesion
     */
    void followPlan(Optional<LesionSize> size, List<Finding> found) {
        String said = size.map(LesionSize::volume).map(form.language()::say).orElse("");
        if (!said.equals(volume.getText())) {
            volume.setText(said);
            volume.setAccessibleText(form.language().text("desktop.lesions.volumeName", number, said));
        }
        if (findings.show(found)) {
            say();
        }
    }

    private Node cell(LesionColumns.Column column) {
        EntryControl cell = control(column.field());
        Language language = form.language();
        String label = "labels.lesion." + column.field().id();
        cell.name(
                language.text("desktop.lesions.cellName", number, language.text(label)),
                CellFindings.help(language, column.field()));
        cells.add(cell);
        Region node = (Region) cell.node();
        fix(node, column.width());
        if (column.grows()) {
            node.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(node, Priority.ALWAYS);
        }
        return node;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the kind of a field is a kind of its values
    private EntryControl control(Field<?> field) {
        if (field.kind() instanceof Field.Choice choice) {
            return new PickerEntry(form, Slot.lesion(number, field), choice);
        }
        return new TextEntry<>(form, Slot.lesion(number, field));
    }

    private Button deleteButton(Runnable delete) {
        Button button = new Button("×");
        button.getStyleClass().add("delete-lesion");
        button.setAccessibleText(form.language().text("desktop.lesions.delete", number));
        button.setOnAction(event -> delete.run());
        fix(button, LesionColumns.DELETE_WIDTH);
        return button;
    }

    private static void fix(Region node, double width) {
        node.setMinWidth(width);
        node.setPrefWidth(width);
        node.setMaxWidth(width);
    }

    /** Refusals always; what the plan found about the lesion while the keyboard is in its row. */
    private void say() {
        String said = Stream.concat(refusals(), isFocusWithin() ? findings.words() : Stream.empty())
                .collect(Collectors.joining("\n"));
        if (said.equals(below.getText())) {
            return;
        }
        below.setText(said);
        below.setVisible(!said.isEmpty());
        below.setManaged(!said.isEmpty());
    }

    private Optional<LesionDraft> lesion() {
        return form.model().draft().get().lesions().stream()
                .filter(lesion -> lesion.number() == number)
                .findFirst();
    }

    private Stream<String> refusals() {
        return lesion().map(LesionDraft::entries).stream()
                .flatMap(entries ->
                        LesionColumns.ENTERED.stream().flatMap(column -> refusal(entries, column.field()).stream()));
    }

    private Optional<String> refusal(Entries entries, Field<?> field) {
        return entries.get(field) instanceof Entry.Rejected<?> rejected
                ? Optional.of(form.language()
                        .text(
                                "desktop.lesions.refused",
                                form.language().text("labels.lesion." + field.id()),
                                rejected.reason()))
                : Optional.empty();
    }
}
