package org.pulseplan.desktop.response;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.pulseplan.desktop.part.Words;
import org.pulseplan.text.Language;

/** The lesions one below the other on one axis. A row is chosen by a click or with the arrow keys. */
final class LesionTable extends TableView<ResponseRow> {
    private static final double NAME_WIDTH = 165;
    private static final double SCROLL_BAR = 18;
    private static final double CELL_PADDING = 18;

    /** Below this the names stand above their intervals, so that nothing lies beyond the edge. */
    private static final double LEAST_EM = 50;

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
        chart.setCellFactory(column -> new ChartCell(column, language.text("responseview.outside")));
        chart.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> getWidth() - SCROLL_BAR - (name.isVisible() ? NAME_WIDTH : 0),
                        widthProperty(),
                        name.visibleProperty()));
        widthProperty().addListener((property, before, width) -> makeRoom());
        chart.widthProperty()
                .map(width -> IntervalChart.high(width.doubleValue() - CELL_PADDING))
                .subscribe(high -> refresh());
        getColumns().addAll(List.of(name, chart));
        setRowFactory(table -> new SpokenRow());
        followSelection();
    }

    private void makeRoom() {
        boolean room = getWidth() >= LEAST_EM * Font.getDefault().getSize();
        if (room != name.isVisible()) {
            name.setVisible(room);
            refresh();
        }
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

    /** Which lesion it is, its size, and that it lies outside what was studied. */
    private static final class LesionName extends VBox {
        private final Text name;
        private final Text size;
        private final Text outside;

        LesionName(TableColumn<ResponseRow, ResponseRow> column, String outsideText) {
            name = Words.inColumn(column.widthProperty(), "response-lesion");
            size = Words.inColumn(column.widthProperty());
            outside = Words.inColumn(column.widthProperty(), "response-outside");
            outside.setText(outsideText);
            getChildren().setAll(name, size, outside);
        }

        void show(ResponseRow row) {
            name.setText(row.name());
            size.setText(row.size());
            outside.setVisible(row.outside());
            outside.setManaged(row.outside());
        }
    }

    private static final class NameCell extends TableCell<ResponseRow, ResponseRow> {
        private final LesionName words;

        NameCell(TableColumn<ResponseRow, ResponseRow> column, String outsideText) {
            words = new LesionName(column, outsideText);
        }

        @Override
        protected void updateItem(ResponseRow row, boolean empty) {
            super.updateItem(row, empty);
            if (!empty && row != null) {
                words.show(row);
            }
            setGraphic(empty ? null : words);
        }
    }

    private final class ChartCell extends TableCell<ResponseRow, ResponseRow> {
        private final IntervalChart lanes = new IntervalChart();
        private final LesionName words;
        private final Text reasons;
        private final VBox all;

        ChartCell(TableColumn<ResponseRow, ResponseRow> column, String outsideText) {
            reasons = Words.inColumn(column.widthProperty(), "response-none");
            words = new LesionName(column, outsideText);
            words.visibleProperty().bind(name.visibleProperty().not());
            words.managedProperty().bind(words.visibleProperty());
            // a box asks for the height at the least width, a table for the height before the width
            lanes.minWidthProperty().bind(column.widthProperty().subtract(CELL_PADDING));
            lanes.prefWidthProperty().bind(lanes.minWidthProperty());
            all = new VBox(words);
        }

        @Override
        protected void updateItem(ResponseRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                return;
            }
            words.show(row);
            lanes.show(row.lanes());
            reasons.setText(String.join("\n", row.reasons()));
            all.getChildren().setAll(words, row.lanes().isEmpty() ? reasons : lanes);
            setGraphic(all);
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
