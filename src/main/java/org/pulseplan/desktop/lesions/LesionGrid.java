package org.pulseplan.desktop.lesions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.pulseplan.desktop.form.FormContext;

/** The rows of the lesion table and the keys that move among them. */
final class LesionGrid extends VBox {
    private static final int LAST = LesionColumns.ENTERED.size() - 1;

    private final FormContext form;
    private final LesionTable table;
    private final IntConsumer delete;
    private final Map<Integer, LesionRow> rows = new LinkedHashMap<>();
    private int lastRow;
    private int lastColumn;

    /** @param delete deletes the lesion of a number */
    LesionGrid(FormContext form, LesionTable table, IntConsumer delete) {
        this.form = form;
        this.table = table;
        this.delete = delete;
        getStyleClass().add("lesion-grid");
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        form.model().draft().addListener((property, before, draft) -> refresh());
        form.model()
                .plan()
                .addListener((property, before, plan) -> rows.values().forEach(LesionRow::followPlan));
        form.model()
                .failure()
                .addListener((property, before, failed) -> rows.values().forEach(LesionRow::followPlan));
        refresh();
    }

    /** Moves the keyboard to a cell. */
    void focus(int number, int column) {
        LesionRow row = rows.get(number);
        if (row != null) {
            row.focus(column);
        }
    }

    /** Moves the keyboard back to where it was in the table, or to the first row. */
    void focusLast() {
        focus(
                rows.containsKey(lastRow)
                        ? lastRow
                        : table.numbers().stream().findFirst().orElse(0),
                lastColumn);
    }

    private void refresh() {
        List<Integer> numbers = table.numbers();
        rows.keySet().retainAll(numbers);
        numbers.forEach(number ->
                rows.computeIfAbsent(number, missing -> new LesionRow(form, missing, () -> delete.accept(missing))));
        List<Node> shown =
                numbers.stream().map(number -> (Node) rows.get(number)).toList();
        if (!shown.equals(getChildren())) {
            getChildren().setAll(shown);
        }
        rows.values().forEach(LesionRow::refresh);
    }

    private void pressed(KeyEvent key) {
        Optional<LesionRow> row =
                rows.values().stream().filter(Node::isFocusWithin).findFirst();
        row.ifPresent(this::remember);
        row.filter(at -> handled(key, at)).ifPresent(at -> key.consume());
    }

    private void remember(LesionRow row) {
        lastRow = row.number();
        lastColumn = row.focused().orElse(0);
    }

    private boolean handled(KeyEvent key, LesionRow row) {
        if (key.isShortcutDown() && key.getCode() == KeyCode.DELETE) {
            delete.accept(row.number());
            return true;
        }
        return !key.isShortcutDown()
                && !key.isAltDown()
                && row.focused().map(column -> moved(key, row, column)).orElse(false);
    }

    private boolean moved(KeyEvent key, LesionRow row, int column) {
        switch (key.getCode()) {
            case ENTER -> next(row, column);
            case DOWN -> focus(table.neighbour(row.number(), 1), column);
            case UP -> focus(table.neighbour(row.number(), -1), column);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The next cell; behind the last cell of the last row a new row. */
    private void next(LesionRow row, int column) {
        if (column < LAST) {
            row.focus(column + 1);
            return;
        }
        int below = table.neighbour(row.number(), 1);
        focus(below == row.number() ? table.add() : below, 0);
    }
}
