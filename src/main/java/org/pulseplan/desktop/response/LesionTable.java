package org.pulseplan.desktop.response;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.pulseplan.desktop.part.Words;
import org.pulseplan.text.Language;

/** The lesions one below the other on one axis. A row is chosen by a click or with the arrow keys. */
final class LesionTable extends TableView<ResponseRow> {
    private static final double NAME_WIDTH = 165;
    private static final double SCROLL_BAR = 18;

    private final ResponseViewModel model;
    private final TableColumn<ResponseRow, ResponseRow> name = column();
    private final TableColumn<ResponseRow, ResponseRow> chart = column();

    LesionTable(ResponseViewModel model, Language language) {
        super(model.rows());
        this.model = model;
        getStyleClass().add("response-table");
        setId("response-lesions");
        setAccessibleText(language.text("responseview.table"));
        setPlaceholder(Words.sentence(language.text("responseview.none")));
        name.setText(language.text("responseview.column.lesion"));
        name.setMinWidth(NAME_WIDTH);
        name.setMaxWidth(NAME_WIDTH);
        name.setCellFactory(column -> new NameCell(column, language.text("responseview.outside")));
        chart.setGraphic(axis(language));
        chart.setCellFactory(ChartCell::new);
        chart.prefWidthProperty().bind(widthProperty().subtract(NAME_WIDTH + SCROLL_BAR));
        getColumns().addAll(List.of(name, chart));
        setRowFactory(table -> new SpokenRow());
        followSelection();
    }

    private static TableColumn<ResponseRow, ResponseRow> column() {
        TableColumn<ResponseRow, ResponseRow> column = new TableColumn<>();
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private IntervalAxis axis(Language language) {
        IntervalAxis axis = new IntervalAxis(language);
        axis.prefWidthProperty().bind(chart.widthProperty());
        return axis;
    }

    /** The same lesion stays chosen when rows change places or numbers. */
    private void followSelection() {
        getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.choose(row.number());
            }
        });
        model.rows().addListener((ListChangeListener<ResponseRow>) change -> chooseAgain());
        chooseAgain();
    }

    private void chooseAgain() {
        model.chosen().get().ifPresent(row -> {
            int index = getItems().indexOf(row);
            getSelectionModel().clearAndSelect(index);
            getFocusModel().focus(index);
        });
    }

    private static final class NameCell extends TableCell<ResponseRow, ResponseRow> {
        private final Text name;
        private final Text size;
        private final Text outside;
        private final VBox words;

        NameCell(TableColumn<ResponseRow, ResponseRow> column, String outsideText) {
            name = Words.inColumn(column.widthProperty(), "response-lesion");
            size = Words.inColumn(column.widthProperty());
            outside = Words.inColumn(column.widthProperty(), "response-outside");
            words = new VBox(name, size, outside);
            outside.setText(outsideText);
        }

        @Override
        protected void updateItem(ResponseRow row, boolean empty) {
            super.updateItem(row, empty);
            name.setText(empty || row == null ? "" : row.name());
            size.setText(empty || row == null ? "" : row.size());
            outside.setVisible(row != null && row.outside());
            outside.setManaged(outside.isVisible());
            setGraphic(empty ? null : words);
        }
    }

    private static final class ChartCell extends TableCell<ResponseRow, ResponseRow> {
        private final IntervalChart lanes = new IntervalChart();
        private final Text reasons;

        ChartCell(TableColumn<ResponseRow, ResponseRow> column) {
            reasons = Words.inColumn(column.widthProperty(), "response-none");
        }

        @Override
        protected void updateItem(ResponseRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
            } else if (row.lanes().isEmpty()) {
                reasons.setText(String.join("\n", row.reasons()));
                setGraphic(reasons);
            } else {
                lanes.show(row.lanes());
                setGraphic(lanes);
            }
        }
    }

    private static final class SpokenRow extends TableRow<ResponseRow> {
        @Override
        protected void updateItem(ResponseRow row, boolean empty) {
            super.updateItem(row, empty);
            setAccessibleText(empty || row == null ? "" : row.spoken());
        }
    }
}
