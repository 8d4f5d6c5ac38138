package org.pulseplan.desktop.response.compare;

import java.util.function.Function;
import javafx.scene.control.TableCell;

/**
 * A cell that says one thing of its row.
 *
 * @param <R> the rows
 */
public final class WordCell<R> extends TableCell<R, R> {
    private final Function<R, String> words;

    public WordCell(Function<R, String> words) {
        this.words = words;
    }

    @Override
    protected void updateItem(R row, boolean empty) {
        super.updateItem(row, empty);
        setText(empty || row == null ? "" : words.apply(row));
    }
}
