package org.pulseplan.desktop.response.compare;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;

/**
 * Where a table is too narrow for its columns of words side by side, they give way to one that says the same one below the
 * other, beside the plot: no table has to be scrolled sideways.
 */
public final class Stacking {
    private static final double SCROLL_BAR = 18;

    private Stacking() {}

    /**
     * Watches the width of a table.
     *
     * @param neededEm what all columns need side by side, in sizes of the type
     * @param plotEm the least that the plot needs
     * @param mostEm the most that the stacked words take
     * @param side the columns that give way; others that hide for reasons of their own are left alone
     * @param changed told whether the words are stacked
     */
    public static <R> void in(
            TableView<R> table,
            double neededEm,
            double plotEm,
            double mostEm,
            TableColumn<R, ?> stacked,
            List<? extends TableColumn<R, ?>> side,
            java.util.function.Consumer<Boolean> changed) {
        double em = Font.getDefault().getSize();
        stacked.setMinWidth(0);
        stacked.prefWidthProperty()
                .bind(Bindings.min(mostEm * em, table.widthProperty().subtract(SCROLL_BAR + plotEm * em)));
        table.widthProperty().map(width -> width.doubleValue() < neededEm * em).subscribe(narrow -> {
            stacked.setVisible(narrow);
            side.forEach(column -> column.setVisible(!narrow));
            changed.accept(narrow);
        });
    }
}
