package org.pulseplan.desktop.plan;

import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import org.pulseplan.desktop.part.Words;
import org.pulseplan.text.Language;

/** What is planned, one lesion a row. A row is looked at by a click or with the arrow keys. */
final class LesionPlansTable extends TableView<LesionPlanRow> {
    private static final double MOST_HEIGHT = 420;
    private static final double ROW = 64;
    private static final double HEAD = 46;

    private final LesionPlansModel model;
    private final Language language;
    private final TableColumn<LesionPlanRow, String> injection;

    LesionPlansTable(LesionPlansModel model, Language language) {
        super(model.rows());
        this.model = model;
        this.language = language;
        setId("plan-lesions");
        getStyleClass().add("plan-table");
        setAccessibleText(language.text("planview.lesions.table"));
        setPlaceholder(Words.sentence(language.text("planview.lesions.none")));
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        column("lesion", 130, LesionPlanRow::name);
        column("volume", 105, row -> lines(row.size(), row.volume()));
        injection = column("injection", 250, LesionPlansTable::injection);
        column("electrode", 130, LesionPlanRow::electrode);
        column("setting", 90, LesionPlanRow::setting);
        column("applications", 110, row -> lines(row.applications(), row.time()));
        setRowFactory(table -> new SpokenRow());
        followRows();
        followChoice();
    }

    private TableColumn<LesionPlanRow, String> column(
            String name, double width, Function<LesionPlanRow, String> words) {
        TableColumn<LesionPlanRow, String> column = new TableColumn<>(language.text("planview.column." + name));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setCellFactory(WrappingCell::new);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        getColumns().add(column);
        return column;
    }

    private static String injection(LesionPlanRow row) {
        return lines(row.injection(), row.band(), String.join("\n", row.neighbours()));
    }

    private static String lines(String... lines) {
        return String.join(
                "\n", Stream.of(lines).filter(line -> !line.isEmpty()).toList());
    }

    private void followRows() {
        model.rows().addListener((ListChangeListener<LesionPlanRow>) change -> fit());
        fit();
    }

    /** As high as its rows up to a limit; the column of injections only where something is injected. */
    private void fit() {
        setPrefHeight(Math.min(MOST_HEIGHT, HEAD + ROW * Math.max(1, getItems().size())));
        setMinHeight(Math.min(MOST_HEIGHT, HEAD + 2 * ROW));
        injection.setVisible(
                getItems().stream().anyMatch(row -> !row.injection().isEmpty()));
    }

    private void followChoice() {
        getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.choose(row.number());
            }
        });
        model.chosen()
                .subscribe(chosen -> chosen.ifPresent(row -> {
                    if (!row.equals(getSelectionModel().getSelectedItem())) {
                        getSelectionModel().select(row);
                        getFocusModel().focus(getItems().indexOf(row));
                    }
                }));
    }

    private static final class WrappingCell extends TableCell<LesionPlanRow, String> {
        private final Text words;

        WrappingCell(TableColumn<LesionPlanRow, String> column) {
            words = Words.inColumn(column.widthProperty());
        }

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            words.setText(empty || text == null ? "" : text);
            setGraphic(empty ? null : words);
        }
    }

    private static final class SpokenRow extends TableRow<LesionPlanRow> {
        @Override
        protected void updateItem(LesionPlanRow row, boolean empty) {
            super.updateItem(row, empty);
            setAccessibleText(empty || row == null ? "" : row.spoken());
        }
    }
}
