package org.pulseplan.desktop.worklist;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.pulseplan.desktop.part.Words;
import org.pulseplan.text.Language;
import org.pulseplan.worklist.CaseHeading;

/**
 * The cases, one a line. Words wrap, so that who somebody is, is never cut; in a narrow window what does not say who it is gives
 * way. Enter or a double click opens a case.
 */
final class WorklistTable extends TableView<CaseHeading> {
    private final WorklistModel model;
    private final Language language;
    private final HeadingWords words;
    private final TableColumn<CaseHeading, String> lesions;
    private final TableColumn<CaseHeading, String> changed;
    private final Label empty = Words.sentence("", "worklist-empty");

    WorklistTable(WorklistModel model, Language language, HeadingWords words, Consumer<CaseHeading> open) {
        super(model.shown());
        this.model = model;
        this.language = language;
        this.words = words;
        this.lesions = column("lesions", 5, 5, words::lesions);
        this.changed = column("changed", 9, 6, heading -> words.changed(heading, model.today()));
        setId("worklist");
        setAccessibleText(language.text("worklistview.table"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(empty);
        getColumns()
                .addAll(List.of(
                        column("session", 11, 7, heading -> words.session(heading, model.today())),
                        column("name", 18, 9, words::name),
                        column("birth", 7.5, 7, words::birth),
                        column("number", 8, 7, words::number),
                        lesions,
                        changed));
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

    /** Leaves the room to what says who it is. */
    void narrow(boolean narrow) {
        lesions.setVisible(!narrow);
        changed.setVisible(!narrow);
    }

    private TableColumn<CaseHeading, String> column(
            String key, double width, double least, Function<CaseHeading, String> text) {
        TableColumn<CaseHeading, String> column = new TableColumn<>(language.text("worklistview.column." + key));
        column.setCellValueFactory(cell -> new SimpleStringProperty(text.apply(cell.getValue())));
        column.setCellFactory(WrappingCell::new);
        column.setPrefWidth(width * Font.getDefault().getSize());
        column.setMinWidth(least * Font.getDefault().getSize());
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

    private static final class WrappingCell extends TableCell<CaseHeading, String> {
        private final Text words;

        WrappingCell(TableColumn<CaseHeading, String> column) {
            this.words = Words.inColumn(column.widthProperty());
            setGraphic(words);
        }

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            words.setText(empty || text == null ? "" : text);
        }
    }
}
