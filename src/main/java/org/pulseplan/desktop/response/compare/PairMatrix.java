package org.pulseplan.desktop.response.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.pulseplan.desktop.response.compare.PairsModel.Cell;
import org.pulseplan.desktop.response.compare.PairsModel.Pairs;
import org.pulseplan.response.Preference;
import org.pulseplan.text.Language;

/**
 * The matrix of all pairs: in each cell the chance, in per cent, that the lesion of the row responds better than that of the
 * column, the darker the likelier; a tie has an equals sign and a frame. As many cells as there is room for are drawn, and the
 * part that is drawn follows the pair that is looked at, so that nothing is scrolled sideways.
 */
final class PairMatrix extends Region {
    private static final double CELL_EM = 3.4;
    private static final double HEAD_EM = 4.2;
    private static final double ROW_EM = 1.9;
    private static final int MOST_ROWS = 12;
    private static final int SHADES = 5;

    private final PairsModel model;
    private final Language language;
    private final Label part;
    private final Label type = new Label();
    private final List<Label> drawn = new ArrayList<>();
    private Cell corner = new Cell(0, 0);

    /** @param part says which part of the matrix is drawn, where it is not all */
    PairMatrix(PairsModel model, Label part, Language language) {
        this.model = model;
        this.language = language;
        this.part = part;
        setId("compare-pairs");
        getStyleClass().add("pair-matrix");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        type.setVisible(false);
        getChildren().add(type);
        addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::point);
        addEventHandler(ScrollEvent.SCROLL, this::turn);
        model.pairs().subscribe(pairs -> requestLayout());
        model.cursor().subscribe(cell -> requestLayout());
        model.sentence().subscribe(sentence -> setAccessibleText(language.text("compareview.pairs.spoken", sentence)));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return em() * (HEAD_EM + CELL_EM);
    }

    @Override
    protected double computePrefWidth(double height) {
        return em() * (HEAD_EM + CELL_EM * count());
    }

    @Override
    protected double computePrefHeight(double width) {
        return em() * ROW_EM * (1 + Math.min(MOST_ROWS, count()));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        Optional<Pairs> pairs = model.pairs().get();
        int rows = Math.min(MOST_ROWS, count());
        int columns = columns();
        corner = new Cell(
                first(corner.row(), model.cursor().get().row(), rows),
                first(corner.column(), model.cursor().get().column(), columns));
        reserve(pairs.isPresent() ? (rows + 1) * (columns + 1) : 0);
        pairs.ifPresent(all -> {
            for (int i = 0; i <= rows; i++) {
                for (int j = 0; j <= columns; j++) {
                    place(drawn.get(i * (columns + 1) + j), i, j, all);
                }
            }
        });
        say(rows, columns);
    }

    /** How many columns there is room for. */
    private int columns() {
        return Math.max(1, Math.min(count(), (int) ((getWidth() / em() - HEAD_EM) / CELL_EM)));
    }

    /** The first place of a part of this length that holds the place looked at and moves no further than it must. */
    private int first(int before, int place, int length) {
        int moved = Math.max(place - length + 1, Math.min(before, place));
        return Math.max(0, Math.min(moved, count() - length));
    }

    private int count() {
        return model.pairs().get().map(all -> all.rows().size()).orElse(0);
    }

    private void reserve(int labels) {
        while (drawn.size() < labels) {
            Label label = new Label();
            drawn.add(label);
            getChildren().add(label);
        }
        for (int i = 0; i < drawn.size(); i++) {
            drawn.get(i).setVisible(i < labels);
        }
    }

    private void place(Label label, int i, int j, Pairs all) {
        double em = em();
        double left = j == 0 ? 0 : em * (HEAD_EM + CELL_EM * (j - 1));
        label.resizeRelocate(
                snapPositionX(left),
                snapPositionY(i * ROW_EM * em),
                snapSizeX(j == 0 ? em * HEAD_EM : em * CELL_EM),
                snapSizeY(ROW_EM * em));
        if (i == 0 || j == 0) {
            style(label, List.of("label", "pair-cell", "pair-head"));
            label.setText(i == 0 && j == 0 ? "" : code(all, i == 0 ? corner.column() + j - 1 : corner.row() + i - 1));
        } else {
            fill(label, new Cell(corner.row() + i - 1, corner.column() + j - 1), all);
        }
    }

    /** Styles are looked up anew only where they change. */
    private static void style(Label label, List<String> styles) {
        if (!label.getStyleClass().equals(styles)) {
            label.getStyleClass().setAll(styles);
        }
    }

    private static String code(Pairs all, int place) {
        return all.rows().get(place).code();
    }

    private void fill(Label label, Cell cell, Pairs all) {
        Optional<Preference> preference = all.of(cell);
        label.setText(preference.map(model::words).orElse("\u2013"));
        List<String> styles = new ArrayList<>(List.of("label", "pair-cell"));
        preference.ifPresent(one -> styles.add(one.tie() ? "pair-tie" : "pair-" + shade(one)));
        if (cell.equals(model.cursor().get())) {
            styles.add("pair-looked-at");
        }
        style(label, styles);
    }

    private static int shade(Preference preference) {
        return Math.min(SHADES - 1, (int) (SHADES * preference.firstBetter().value()));
    }

    private void say(int rows, int columns) {
        boolean whole = rows >= count() && columns >= count();
        part.setText(
                whole
                        ? ""
                        : language.text(
                                "compareview.pairs.part",
                                corner.row() + 1,
                                corner.row() + rows,
                                corner.column() + 1,
                                corner.column() + columns,
                                count()));
    }

    private void walk(KeyEvent key) {
        Cell at = model.cursor().get();
        Optional<Cell> next = Optional.ofNullable(
                switch (key.getCode()) {
                    case LEFT -> new Cell(at.row(), at.column() - 1);
                    case RIGHT -> new Cell(at.row(), at.column() + 1);
                    case UP -> new Cell(at.row() - 1, at.column());
                    case DOWN -> new Cell(at.row() + 1, at.column());
                    case HOME -> new Cell(key.isShortcutDown() ? 0 : at.row(), 0);
                    case END -> new Cell(key.isShortcutDown() ? count() : at.row(), count());
                    case PAGE_UP -> new Cell(at.row() - MOST_ROWS, at.column());
                    case PAGE_DOWN -> new Cell(at.row() + MOST_ROWS, at.column());
                    default -> null;
                });
        next.filter(cell -> key.getCode() != KeyCode.UNDEFINED).ifPresent(cell -> {
            model.look(cell.row(), cell.column());
            key.consume();
        });
    }

    private void point(MouseEvent click) {
        requestFocus();
        int i = (int) (click.getY() / (ROW_EM * em())) - 1;
        int j = (int) Math.floor((click.getX() / em() - HEAD_EM) / CELL_EM);
        if (i >= 0 && j >= 0) {
            model.look(corner.row() + i, corner.column() + j);
        }
    }

    /** The wheel looks at the next lesions; with the shift key at the next columns. Only while the matrix has the keyboard. */
    private void turn(ScrollEvent wheel) {
        if (isFocused()) {
            Cell at = model.cursor().get();
            int down = (int) -Math.signum(wheel.getDeltaY());
            int right = (int) -Math.signum(wheel.getDeltaX());
            model.look(at.row() + down, at.column() + right);
            wheel.consume();
        }
    }

    private double em() {
        return type.getFont().getSize();
    }
}
