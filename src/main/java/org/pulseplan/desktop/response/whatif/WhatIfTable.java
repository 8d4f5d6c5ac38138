package org.pulseplan.desktop.response.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.pulseplan.desktop.part.Words;
import org.pulseplan.desktop.response.Lane;
import org.pulseplan.desktop.response.compare.Columns;
import org.pulseplan.desktop.response.compare.LaneCell;
import org.pulseplan.desktop.response.compare.PreferenceCell;
import org.pulseplan.desktop.response.compare.Stacking;
import org.pulseplan.desktop.response.compare.WordCell;
import org.pulseplan.text.Language;

/** As planned and as it might be, one line each on one axis. */
final class WhatIfTable extends TableView<WhatIfRow> {

    private static final double NAME_EM = 12;
    private static final double PLOT_EM = 7;
    private static final double NUMBERS_EM = 4.5;
    private static final double RANGE_EM = 7.6;
    private static final double DIFFERENCE_EM = 10.5;
    private static final double PREFERENCE_EM = 9;
    private static final double ALL_EM = 60;
    private static final double STACKED_EM = 25;

    WhatIfTable(WhatIfModel model, Language language) {
        super(model.rows());
        getStyleClass().addAll("response-table", "forest-table");
        setId("what-if-table");
        setAccessibleText(language.text("whatifview.table"));
        setPlaceholder(Words.sentence(language.text("whatifview.none")));

        Columns columns = new Columns(language);
        TableColumn<WhatIfRow, WhatIfRow> plot =
                columns.plot(PLOT_EM, () -> new LaneCell<>(row -> Optional.of(row.lane()), row -> ""));
        TableColumn<WhatIfRow, WhatIfRow> stacked =
                columns.wrapped("whatifview.column.name", 0, row -> stacked(row, language));
        TableColumn<WhatIfRow, WhatIfRow> name =
                columns.wrapped("whatifview.column.name", NAME_EM, row -> name(row, language));
        List<TableColumn<WhatIfRow, WhatIfRow>> after = List.of(
                columns.words("responseview.median", NUMBERS_EM, () -> new WordCell<>(lane(Lane::median))),
                columns.words("responseview.range80", RANGE_EM, () -> new WordCell<>(lane(Lane::range80))),
                columns.words("responseview.range95", RANGE_EM, () -> new WordCell<>(lane(Lane::range95))),
                columns.wrapped("whatifview.column.difference", DIFFERENCE_EM, WhatIfRow::difference),
                columns.words(
                        "whatifview.column.preference",
                        PREFERENCE_EM,
                        () -> new PreferenceCell<>(WhatIfRow::preference, WhatIfRow::compared)));
        getColumns().addAll(List.of(stacked, name, plot));
        getColumns().addAll(after);
        columns.fill(this, plot);
        List<TableColumn<WhatIfRow, WhatIfRow>> side = new ArrayList<>(after);
        side.add(name);
        Stacking.in(this, ALL_EM, PLOT_EM, STACKED_EM, stacked, side, narrow -> refresh());
        setRowFactory(table -> new SpokenRow(model));
    }

    private static String name(WhatIfRow row, Language language) {
        return row.outside() ? language.text("compareview.outside", row.name()) : row.name();
    }

    /** All that the columns say, one below the other. */
    private static String stacked(WhatIfRow row, Language language) {
        Lane lane = row.lane();
        String interval = language.text("compareview.stacked.interval", lane.median(), lane.range80(), lane.range95());
        return row.difference().isEmpty()
                ? String.join("\n", name(row, language), interval)
                : language.text("whatifview.stacked", name(row, language), interval, row.difference(), row.compared());
    }

    private static Function<WhatIfRow, String> lane(Function<Lane, String> part) {
        return row -> part.apply(row.lane());
    }

    private static final class SpokenRow extends TableRow<WhatIfRow> {
        private final WhatIfModel model;

        SpokenRow(WhatIfModel model) {
            this.model = model;
        }

        @Override
        protected void updateItem(WhatIfRow row, boolean empty) {
            super.updateItem(row, empty);
            setAccessibleText(empty || row == null ? "" : model.spoken(row));
        }
    }
}
