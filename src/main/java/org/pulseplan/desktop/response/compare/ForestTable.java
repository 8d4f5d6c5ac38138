package org.pulseplan.desktop.response.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.pulseplan.desktop.part.Words;
import org.pulseplan.desktop.response.Lane;
import org.pulseplan.text.Language;

/** The forest plot: one line a lesion, all of one height, so that hundreds scroll as easily as ten. */
final class ForestTable extends TableView<ForestRow> {
    private static final double ROW_EM = 2.1;
    private static final double NAME_EM = 15;
    private static final double SIZE_EM = 7.5;
    private static final double PLOT_EM = 14;
    private static final double MEDIAN_EM = 5.5;
    private static final double RANGE_EM = 8;
    private static final double AGAINST_EM = 12;
    private static final double SCROLL_BAR = 18;

    private final CompareModel model;
    private final Language language;

    ForestTable(CompareModel model, Language language) {
        super(model.rows());
        this.model = model;
        this.language = language;
        double em = Font.getDefault().getSize();
        getStyleClass().addAll("response-table", "forest-table");
        setId("compare-lesions");
        setAccessibleText(language.text("compareview.table"));
        setPlaceholder(Words.sentence(language.text("compareview.none")));
        setFixedCellSize(ROW_EM * em);
        TableColumn<ForestRow, ForestRow> plot = column("", PLOT_EM * em, PlotCell::new);
        plot.setGraphic(axis(plot));
        getColumns()
                .addAll(List.of(
                        column("compareview.column.lesion", NAME_EM * em, () -> new WordCell(this::named)),
                        column("compareview.column.size", SIZE_EM * em, () -> new WordCell(ForestRow::size)),
                        plot,
                        column("responseview.median", MEDIAN_EM * em, () -> new WordCell(lane(Lane::median))),
                        column("compareview.column.80", RANGE_EM * em, () -> new WordCell(lane(Lane::range80))),
                        column("compareview.column.95", RANGE_EM * em, () -> new WordCell(lane(Lane::range95))),
                        against(AGAINST_EM * em)));
        double others = (NAME_EM + SIZE_EM + MEDIAN_EM + 2 * RANGE_EM + AGAINST_EM) * em + SCROLL_BAR;
        plot.prefWidthProperty().bind(widthProperty().subtract(others));
        setRowFactory(table -> new SpokenRow());
        followSelection();
        addEventFilter(KeyEvent.KEY_PRESSED, this::compareOnEnter);
    }

    private String named(ForestRow row) {
        return row.outside() ? row.name() + " \u26a0" : row.name();
    }

    private static Function<ForestRow, String> lane(Function<Lane, String> part) {
        return row -> row.lane().map(part).orElse("");
    }

    private TableColumn<ForestRow, ForestRow> against(double width) {
        TableColumn<ForestRow, ForestRow> column = column("compareview.column.against", width, AgainstCell::new);
        model.reference()
                .subscribe(key -> column.setText(key.flatMap(model::row)
                        .map(row -> language.text("compareview.column.against.lesion", row.code()))
                        .orElseGet(() -> language.text("compareview.column.against"))));
        return column;
    }

    private interface Cells {
        TableCell<ForestRow, ForestRow> cell();
    }

    private TableColumn<ForestRow, ForestRow> column(String title, double width, Cells cells) {
        TableColumn<ForestRow, ForestRow> column = new TableColumn<>(title.isEmpty() ? "" : language.text(title));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(any -> cells.cell());
        column.setMinWidth(width);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private Region axis(TableColumn<ForestRow, ForestRow> plot) {
        ForestAxis axis = new ForestAxis(language);
        axis.prefWidthProperty().bind(plot.widthProperty());
        return axis;
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

    private static final class WordCell extends TableCell<ForestRow, ForestRow> {
        private final Function<ForestRow, String> words;

        WordCell(Function<ForestRow, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(ForestRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty || row == null ? "" : words.apply(row));
        }
    }

    private static final class PlotCell extends TableCell<ForestRow, ForestRow> {
        private final ForestLane lane = new ForestLane();

        PlotCell() {
            getStyleClass().add("forest-plot");
        }

        @Override
        protected void updateItem(ForestRow row, boolean empty) {
            super.updateItem(row, empty);
            boolean drawn = !empty && row != null && row.lane().isPresent();
            setText(empty || row == null || drawn ? "" : String.join(" ", row.reasons()));
            setGraphic(drawn ? lane : null);
            if (drawn) {
                lane.show(row.lane());
            }
        }
    }

    private static final class AgainstCell extends TableCell<ForestRow, ForestRow> {
        private static final double WORDS_EM = 5.5;

        private final PreferenceBar bar = new PreferenceBar();
        private final Label words = new Label();
        private final HBox both = new HBox(words, bar);

        AgainstCell() {
            words.setMinWidth(WORDS_EM * Font.getDefault().getSize());
            both.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(bar, Priority.ALWAYS);
        }

        @Override
        protected void updateItem(ForestRow row, boolean empty) {
            super.updateItem(row, empty);
            boolean compared = !empty && row != null && row.against().isPresent();
            setGraphic(compared ? both : null);
            words.setText(compared ? row.compared() : "");
            bar.show(compared ? row.against() : Optional.empty());
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
