package org.pulseplan.desktop.lesions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pulseplan.desktop.form.Picker;
import org.pulseplan.entry.Field;
import org.pulseplan.paste.CopiedColumn;
import org.pulseplan.paste.PastePreview.Cell;
import org.pulseplan.paste.PastePreview.Row;
import org.pulseplan.paste.PasteReader;
import org.pulseplan.quantity.Unit;

/**
 * What was understood of a copied table: where each column goes, each row as it would be, and what was refused. Enter on
 * the first button takes it over, Escape leaves it.
 */
final class PastePane extends VBox {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final double ROW_WIDTH = 50;
    private static final double COLUMN_WIDTH = 120;
    private static final double MOST_TROUBLE = 110;

    private final PasteModel model;
    private final Runnable done;
    private final Runnable left;
    private final FlowPane columns = new FlowPane();
    private final TableView<Row> rows = new TableView<>();
    private final VBox troubles = new VBox();
    private final Label summary = line("section-note");
    private final Button add = new Button();
    private final Button cancel = new Button();
    private List<CopiedColumn> shown = List.of();

    /**
     * @param done takes the table over
     * @param left leaves it
     */
    PastePane(PasteModel model, Runnable done, Runnable left) {
        this.model = model;
        this.done = done;
        this.left = left;
        Label title = line("section-heading");
        title.setText(model.text("title"));
        columns.getStyleClass().add("paste-columns");
        ScrollPane scroller = new ScrollPane(troubles);
        scroller.setFitToWidth(true);
        scroller.setMaxHeight(MOST_TROUBLE);
        scroller.setMinHeight(Region.USE_PREF_SIZE);
        scroller.visibleProperty().bind(Bindings.isNotEmpty(troubles.getChildren()));
        scroller.managedProperty().bind(scroller.visibleProperty());
        rows.setId("paste-rows");
        rows.setAccessibleText(model.text("title"));
        VBox.setVgrow(rows, Priority.ALWAYS);
        getStyleClass().add("paste-pane");
        setId("paste");
        getChildren().addAll(title, columns, rows, scroller, summary, buttons());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.preview().addListener((property, before, preview) -> show());
    }

    /** Moves the keyboard to the button that takes the table over, or to the first column where that cannot be done. */
    void focusFirst() {
        if (add.isDisabled()) {
            columns.getChildren().stream()
                    .flatMap(card -> ((VBox) card).getChildren().stream())
                    .filter(Picker.class::isInstance)
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        } else {
            add.requestFocus();
        }
    }

    private Node buttons() {
        add.setId("paste-add");
        add.setText(model.text("add.many", 0));
        add.setDefaultButton(false);
        add.setOnAction(event -> done.run());
        add.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setText(model.text("cancel"));
        cancel.setId("paste-cancel");
        cancel.setOnAction(event -> left.run());
        HBox buttons = new HBox(add, cancel);
        buttons.getStyleClass().add("lesion-commands");
        return buttons;
    }

    private void show() {
        model.preview().get().ifPresent(preview -> {
            int count = preview.rows().size();
            add.setText(count == 1 ? model.text("add.one") : model.text("add.many", count));
            add.setDisable(!preview.ready());
            summary.setText(model.summary());
            troubles.getChildren()
                    .setAll(model.troubles().stream().map(PastePane::trouble).toList());
            List<CopiedColumn> now = preview.sheet().columns();
            if (!now.equals(shown)) {
                showColumns(now);
                shown = now;
            }
            rows.getItems().setAll(preview.rows());
        });
    }

    private void showColumns(List<CopiedColumn> now) {
        boolean same = now.size() == shown.size() && headings(now).equals(headings(shown));
        if (!same) {
            columns.getChildren().clear();
            for (int index = 0; index < now.size(); index++) {
                columns.getChildren().add(card(index, now.get(index)));
            }
        } else {
            for (int index = 0; index < now.size(); index++) {
                unit(index).setVisible(now.get(index).numeric());
            }
        }
        rows.getColumns().setAll(tableColumns(now));
    }

    private static List<String> headings(List<CopiedColumn> columns) {
        return columns.stream().map(CopiedColumn::heading).toList();
    }

    private Node unit(int index) {
        return ((VBox) columns.getChildren().get(index)).getChildren().get(2);
    }

    private Node card(int index, CopiedColumn column) {
        Label heading = new Label(
                column.heading().isEmpty()
                        ? model.text("column", index + 1)
                        : model.text("column.headed", index + 1, column.heading()));
        Picker<Field<?>> field = new Picker<>(PasteReader.FIELDS, model::name, model.text("column.leftOut"));
        field.name(model.text("column.field", index + 1));
        field.setId("paste-field-" + (index + 1));
        field.choose(column.field().orElse(null));
        field.chosen().addListener((property, before, chosen) -> model.choose(index, maybe(chosen)));
        Picker<Unit> unit = new Picker<>(PasteReader.UNITS, Unit::ucum, model.text("column.noUnit"));
        unit.name(model.text("column.unit", index + 1));
        unit.setId("paste-unit-" + (index + 1));
        unit.choose(column.unit().orElse(null));
        unit.chosen().addListener((property, before, chosen) -> model.chooseUnit(index, Optional.ofNullable(chosen)));
        unit.setVisible(column.numeric());
        VBox card = new VBox(heading, field, unit);
        card.getStyleClass().add("paste-column");
        return card;
    }

    private static Optional<Field<?>> maybe(@Nullable Field<?> field) {
        return Optional.ofNullable(field);
    }

    private List<TableColumn<Row, ?>> tableColumns(List<CopiedColumn> now) {
        List<TableColumn<Row, ?>> all = new ArrayList<>();
        TableColumn<Row, String> line = new TableColumn<>(model.text("row"));
        line.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(String.valueOf(row.getValue().line())));
        line.setPrefWidth(ROW_WIDTH);
        line.setSortable(false);
        all.add(line);
        now.stream().flatMap(column -> column.field().stream()).distinct().forEach(field -> all.add(column(field)));
        return all;
    }

    private TableColumn<Row, Cell<?>> column(Field<?> field) {
        TableColumn<Row, Cell<?>> column = new TableColumn<>(model.name(field));
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().cell(field).orElse(null)));
        column.setCellFactory(of -> new UnderstoodCell());
        column.setPrefWidth(COLUMN_WIDTH);
        column.setSortable(false);
        return column;
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            left.run();
            key.consume();
        }
    }

    private static Label trouble(String text) {
        Label label = line("paste-trouble");
        label.setText(text);
        return label;
    }

    private static Label line(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** A cell as it would be in the case. */
    private final class UnderstoodCell extends TableCell<Row, Cell<?>> {
        @Override
        protected void updateItem(@Nullable Cell<?> cell, boolean empty) {
            super.updateItem(cell, empty);
            setText(cell == null || empty ? "" : model.say(cell));
            pseudoClassStateChanged(REFUSED, cell != null && !empty && cell.refused());
        }
    }
}
