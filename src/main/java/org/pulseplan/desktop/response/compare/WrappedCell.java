package org.pulseplan.desktop.response.compare;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Text;
import org.pulseplan.desktop.part.Words;

/** A cell that says one thing of its row and breaks the line rather than cut it. */
final class WrappedCell<R> extends TableCell<R, R> {
    private final Text text;
    private final Function<R, String> words;

    WrappedCell(TableColumn<R, R> column, Function<R, String> words) {
        this.text = Words.inColumn(column.widthProperty());
        this.words = words;
    }

    @Override
    protected void updateItem(R row, boolean empty) {
        super.updateItem(row, empty);
        text.setText(empty || row == null ? "" : words.apply(row));
        setGraphic(empty ? null : text);
    }
}
