package org.pulseplan.desktop.response.compare;

import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
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

    public Columns(Language language) {
        this.language = language;
    }

    /** A column of words of a fixed least width. */
    public <R> TableColumn<R, R> words(String title, double widthEm, Supplier<TableCell<R, R>> cells) {
        double width = widthEm * Font.getDefault().getSize();

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

    /** The column with the axis. */
    public <R> TableColumn<R, R> plot(double leastEm, Supplier<TableCell<R, R>> cells) {
        TableColumn<R, R> column = column(cells);
        column.setMinWidth(leastEm * Font.getDefault().getSize());
        ForestAxis axis = new ForestAxis(language);
        axis.prefWidthProperty().bind(column.widthProperty());
        column.setGraphic(axis);
        return column;
    }

    /** Lets the plot take whatever width the other columns leave; once all are in the table. */
    public <R> void fill(TableView<R> table, TableColumn<R, R> plot) {
        plot.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> table.getWidth() - SCROLL_BAR - others(table, plot),
                        Stream.concat(
                                        Stream.of(table.widthProperty()),
                                        table.getColumns().stream()
                                                .filter(column -> column != plot)
                                                .flatMap(column ->
                                                        Stream.of(column.widthProperty(), column.visibleProperty())))
                                .toArray(Observable[]::new)));
    }

    private static double others(TableView<?> table, TableColumn<?, ?> plot) {
        return table.getColumns().stream()
                .filter(column -> column != plot && column.isVisible())
                .mapToDouble(TableColumn::getWidth)
                .sum();
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
