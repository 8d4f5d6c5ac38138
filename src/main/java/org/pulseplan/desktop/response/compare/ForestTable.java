package org.pulseplan.desktop.response.compare;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Font;
import org.pulseplan.desktop.part.Words;
import org.pulseplan.desktop.response.Lane;
import org.pulseplan.text.Language;

/** The forest plot: one line a lesion, all of one height, so that hundreds scroll as easily as ten. */
final class ForestTable extends TableView<ForestRow> {
    private static final double ROW_EM = 2.1;
    private static final double NAME_EM = 14.5;
    private static final double SIZE_EM = 7.8;
    private static final double DATA_EM = 5.4;
    private static final double PLOT_EM = 8;
    private static final double MEDIAN_EM = 4.5;
    private static final double RANGE_EM = 7.6;
    private static final double AGAINST_EM = 9;
    private static final double ALL_EM = 66;
    private static final double STACKED_EM = 25;
    private static final double STACKED_ROW_EM = 5.9;
    private static final double HEIGHT = 300;
    private static final double STACKED_HEIGHT = 460;

    private final CompareModel model;
    private final Language language;
    private boolean narrow;

    ForestTable(CompareModel model, Language language) {
        super(model.rows());
        this.model = model;
        this.language = language;
        getStyleClass().addAll("response-table", "forest-table");
        setId("compare-lesions");
        setAccessibleText(language.text("compareview.table"));
        setPlaceholder(Words.sentence(language.text("compareview.none")));
        setFixedCellSize(ROW_EM * Font.getDefault().getSize());
        addColumns();
        setRowFactory(table -> new SpokenRow());
        followSelection();
        addEventFilter(KeyEvent.KEY_PRESSED, this::compareOnEnter);
    }

    private void addColumns() {
        Columns columns = new Columns(language);
        TableColumn<ForestRow, ForestRow> plot =
                columns.plot(PLOT_EM, () -> new LaneCell<>(ForestRow::lane, row -> String.join(" ", row.reasons())));
        TableColumn<ForestRow, ForestRow> stacked =
                columns.wrapped("compareview.column.stacked", 0, new CompareWords(language)::stacked);
        TableColumn<ForestRow, ForestRow> name =
                columns.words("compareview.column.lesion", NAME_EM, () -> new WordCell<>(ForestRow::name));
        List<TableColumn<ForestRow, ForestRow>> before =
                List.of(name, columns.words("compareview.column.size", SIZE_EM, () -> new WordCell<>(ForestRow::size)));
        List<TableColumn<ForestRow, ForestRow>> after = List.of(
                columns.words("responseview.median", MEDIAN_EM, () -> new WordCell<>(lane(Lane::median))),
                columns.words("responseview.range80", RANGE_EM, () -> new WordCell<>(lane(Lane::range80))),
                columns.words("responseview.range95", RANGE_EM, () -> new WordCell<>(lane(Lane::range95))),
                against(columns));
        TableColumn<ForestRow, ForestRow> data = data(columns);
        getColumns().add(stacked);
        getColumns().addAll(before);
        getColumns().addAll(List.of(data, plot));
        getColumns().addAll(after);
        columns.fill(this, plot);
        Stacking.in(
                this,
                ALL_EM,
                PLOT_EM,
                STACKED_EM,
                stacked,
                Stream.concat(before.stream(), after.stream()).toList(),
                now -> {
                    narrow = now;
                    showData(data);
                    setPrefHeight(now ? STACKED_HEIGHT : HEIGHT);
                    setFixedCellSize(
                            (now ? STACKED_ROW_EM : ROW_EM) * Font.getDefault().getSize());
                });
    }

    /** Takes room only where a lesion lies outside what was studied. */
    private TableColumn<ForestRow, ForestRow> data(Columns columns) {
        TableColumn<ForestRow, ForestRow> column = columns.words(
                "compareview.column.data",
                DATA_EM,
                () -> new WordCell<>(row -> row.outside() ? language.text("compareview.outside.short") : ""));
        model.rows().addListener((ListChangeListener<ForestRow>) change -> showData(column));
        return column;
    }

    private void showData(TableColumn<ForestRow, ForestRow> data) {
        data.setVisible(!narrow && model.rows().stream().anyMatch(ForestRow::outside));
    }

    private static Function<ForestRow, String> lane(Function<Lane, String> part) {
        return row -> row.lane().map(part).orElse("");
    }

    private TableColumn<ForestRow, ForestRow> against(Columns columns) {
        TableColumn<ForestRow, ForestRow> column = columns.words(
                "compareview.column.against",
                AGAINST_EM,
                () -> new PreferenceCell<>(ForestRow::against, ForestRow::compared));
        model.reference()
                .subscribe(key -> column.setText(key.flatMap(model::row)
                        .map(row -> language.text("compareview.column.against.lesion", row.code()))
                        .orElseGet(() -> language.text("compareview.column.against"))));
        return column;
    }

    /** The same lesion stays chosen when rows change places. */
    private void followSelection() {
        getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.choose(row.key());
            }
        });
        model.rows().addListener((ListChangeListener<ForestRow>) change -> chooseAgain());
    }

    private void chooseAgain() {
        model.chosen().get().flatMap(model::row).ifPresent(row -> {
            int index = getItems().indexOf(row);
            getSelectionModel().clearAndSelect(index);
            getFocusModel().focus(index);
        });
    }

    private void compareOnEnter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            model.compareWithChosen();
            event.consume();
        }
    }

    private final class SpokenRow extends TableRow<ForestRow> {
        @Override
        protected void updateItem(ForestRow row, boolean empty) {
            super.updateItem(row, empty);
            setAccessibleText(empty || row == null ? "" : new CompareWords(language).spoken(row));
        }
    }
}
