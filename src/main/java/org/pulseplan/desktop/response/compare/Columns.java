package org.pulseplan.desktop.response.compare;

import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import org.pulseplan.text.Language;

/** Columns of tables whose rows are drawn on one axis; widths are in sizes of the type. */
public final class Columns {
    private static final double SCROLL_BAR = 18;

    private final Language language;
    private double taken = SCROLL_BAR;

    public Columns(Language language) {
        this.language = language;
    }

    /** A column of words of a fixed least width. */
    public <R> TableColumn<R, R> words(String title, double widthEm, Supplier<TableCell<R, R>> cells) {
        double width = widthEm * Font.getDefault().getSize();
        taken += width;
        TableColumn<R, R> column = column(cells);
        column.setText(language.text(title));
        column.setMinWidth(width);
        column.setPrefWidth(width);
        return column;
    }

    /** A column of words that wrap, for tables whose rows are as high as they need. */
    public <R> TableColumn<R, R> wrapped(String title, double widthEm, Function<R, String> said) {
        TableColumn<R, R> column = words(title, widthEm, () -> new WordCell<>(row -> ""));
        column.setCellFactory(any -> new WrappedCell<>(column, said));
        return column;
    }

    /** The column with the axis; it gets whatever width the columns made so far, and those made later, leave. */
    public <R> TableColumn<R, R> plot(double leastEm, Supplier<TableCell<R, R>> cells) {
        TableColumn<R, R> column = column(cells);
        column.setMinWidth(leastEm * Font.getDefault().getSize());
        ForestAxis axis = new ForestAxis(language);
        axis.prefWidthProperty().bind(column.widthProperty());
        column.setGraphic(axis);
        return column;
    }

    /** Lets the plot fill the table; once all columns are made. */
    public <R> void fill(TableView<R> table, TableColumn<R, R> plot) {
        plot.prefWidthProperty().bind(table.widthProperty().subtract(taken));
    }

    private static <R> TableColumn<R, R> column(Supplier<TableCell<R, R>> cells) {
        TableColumn<R, R> column = new TableColumn<>();
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(any -> cells.get());
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }
}
