package org.pulseplan.desktop.lesions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.pulseplan.desktop.form.FormContext;
import org.pulseplan.entry.Finding;
import org.pulseplan.lesion.LesionSize;
import org.pulseplan.plan.Plan;

/** The rows of the lesion table and the keys that move among them. */
final class LesionGrid extends VBox {
    private static final int LAST = LesionColumns.ENTERED.size() - 1;

    private final FormContext form;
    private final LesionTable table;
    private final IntConsumer delete;
    private final LesionSelection selection;
    private final Map<Integer, LesionRow> rows = new LinkedHashMap<>();
    private int lastRow;
    private int lastColumn;

    /** @param delete deletes the lesion of a number */
    LesionGrid(FormContext form, LesionTable table, LesionSelection selection, IntConsumer delete) {
        this.form = form;
        this.selection = selection;
        this.table = table;
        this.delete = delete;
        getStyleClass().add("lesion-grid");
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        form.model().draft().addListener((property, before, draft) -> refresh());
        form.model().plan().addListener((property, before, plan) -> followPlan());
        form.model().failure().addListener((property, before, failed) -> followPlan());
        selection.selected().addListener((property, before, now) -> showSelected());
        refresh();
        followPlan();
    }

    /** Moves the keyboard to a cell. */
    void focus(int number, int column) {
        LesionRow row = rows.get(number);
        if (row != null) {
            row.focus(column);
        }
    }

    /** Whether the keyboard is in this column. */
    boolean isInColumn(int column) {
        return rows.values().stream().anyMatch(row -> row.focused().equals(Optional.of(column)));
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
        numbers.forEach(number -> rows.computeIfAbsent(
                number, missing -> new LesionRow(form, selection, missing, () -> delete.accept(missing))));
        List<Node> shown =
                numbers.stream().map(number -> (Node) rows.get(number)).toList();
        if (!shown.equals(getChildren())) {
            getChildren().setAll(shown);
        }
        rows.values().forEach(LesionRow::refresh);
        Set<Integer> asked = Set.copyOf(form.model().draft().get().askedForIrradiation());
        rows.forEach((number, row) -> row.propose(asked.contains(number)));
        showSelected();
    }

    private void showSelected() {
        rows.forEach((number, row) -> row.showSelected(selection.holds(number)));
    }

    /** One walk through the plan for all rows. */
    private void followPlan() {
        Plan plan = form.model().plan().get();
        boolean failed = form.model().failure().get().isPresent();
        Map<Integer, LesionSize> sizes = new HashMap<>();
        Map<Integer, List<Finding>> found = new HashMap<>();
        if (!failed) {
            plan.lesions().forEach(lesion -> lesion.size().known().ifPresent(size -> sizes.put(lesion.number(), size)));
            plan.eachFinding()
                    .filter(finding -> finding.place().lesion() > 0)
                    .forEach(finding -> found.computeIfAbsent(finding.place().lesion(), none -> new ArrayList<>())
                            .add(finding));
        }
        rows.forEach((number, row) ->
                row.followPlan(Optional.ofNullable(sizes.get(number)), found.getOrDefault(number, List.of())));
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
        if (key.isShortcutDown() && key.getCode() == KeyCode.SPACE) {
            selection.change(row.number());
            return true;
        }
        if (key.isShiftDown() && (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.UP)) {
            select(row, key.getCode() == KeyCode.DOWN ? 1 : -1);
            return true;
        }
        return !key.isShortcutDown()
                && !key.isAltDown()
                && row.focused().map(column -> moved(key, row, column)).orElse(false);
    }

    /** Selects this row and the next, and goes there. */
    private void select(LesionRow row, int step) {
        int next = table.neighbour(row.number(), step);
        int column = row.focused().orElse(0);
        selection.add(List.of(row.number(), next));
        focus(next, column);
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
