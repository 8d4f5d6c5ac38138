package org.pulseplan.desktop.worklist;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Font;
import org.pulseplan.desktop.part.Words;
import org.pulseplan.text.Language;
import org.pulseplan.worklist.CaseHeading;

/** The cases, one a line, all of one height, so that thousands scroll as easily as ten. Enter or a double click opens one. */
final class WorklistTable extends TableView<CaseHeading> {
    private static final double ROW_EM = 2.4;

    private final WorklistModel model;
    private final Language language;
    private final HeadingWords words;
    private final Label empty = Words.sentence("", "worklist-empty");

    WorklistTable(WorklistModel model, Language language, HeadingWords words, Consumer<CaseHeading> open) {
        super(model.shown());
        this.model = model;
        this.language = language;
        this.words = words;
        setId("worklist");
        setAccessibleText(language.text("worklistview.table"));
        setFixedCellSize(ROW_EM * Font.getDefault().getSize());
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(empty);
        getColumns()
                .addAll(List.of(
                        column("session", 11, heading -> words.session(heading, model.today())),
                        column("name", 18, words::name),
                        column("birth", 7.5, words::birth),
                        column("number", 8, words::number),
                        column("lesions", 5, words::lesions),
                        column("changed", 9, heading -> words.changed(heading, model.today()))));
        setRowFactory(table -> row(open));
        setOnKeyPressed(key -> {
            CaseHeading chosen = getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && chosen != null) {
                key.consume();
                open.accept(chosen);
            }
        });
        model.shown().addListener((ListChangeListener<CaseHeading>) change -> settle());
        model.reading().addListener((property, before, reading) -> settle());
        settle();
    }

    private TableColumn<CaseHeading, String> column(String key, double width, Function<CaseHeading, String> text) {
        TableColumn<CaseHeading, String> column = new TableColumn<>(language.text("worklistview.column." + key));
        column.setCellValueFactory(cell -> new SimpleStringProperty(text.apply(cell.getValue())));
        column.setPrefWidth(width * Font.getDefault().getSize());
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private TableRow<CaseHeading> row(Consumer<CaseHeading> open) {
        TableRow<CaseHeading> row = new TableRow<>() {
            @Override
            protected void updateItem(CaseHeading heading, boolean empty) {
                super.updateItem(heading, empty);
                setAccessibleText(empty || heading == null ? "" : words.spoken(heading, model.today()));
            }
        };
        row.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && !row.isEmpty()) {
                open.accept(row.getItem());
            }
        });
        return row;
    }

    /** The first line is chosen, so that Enter opens what a search has found; without lines, it is said what to do. */
    private void settle() {
        if (!getItems().isEmpty()) {
            getSelectionModel().clearAndSelect(0);
            scrollTo(0);
        }
        String why = model.reading().get()
                ? "worklistview.reading"
                : model.search().get().isBlank()
                        ? "worklistview.empty." + model.show().get().name()
                        : "worklistview.empty.search";
        empty.setText(language.text(why));
    }
}
