package org.pulseplan.desktop.lesions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import org.pulseplan.desktop.form.EntryControl;
import org.pulseplan.entry.Field;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Finding.Level;
import org.pulseplan.text.Language;

/**
 * What the plan found about the cells of one row: a STOP draws a solid edge, a CAUTION a broken one, and the words stand
 * in the help of the cell and below the row.
 */
final class CellFindings {
    private static final PseudoClass STOP = PseudoClass.getPseudoClass("stop");
    private static final PseudoClass CAUTION = PseudoClass.getPseudoClass("caution");

    private final Language language;
    private final List<EntryControl> cells;
    private List<Finding> shown = List.of();

    /** @param cells in the order of the columns */
    CellFindings(Language language, List<EntryControl> cells) {
        this.language = language;
        this.cells = cells;
    }

    /** The help of a cell about which nothing was found. */
    static String help(Language language, Field<?> field) {
        String key = "labels.lesion." + field.id() + ".help";
        return language.has(key) ? language.text(key) : "";
    }

    /** Shows these findings; answers whether they are others than before. */
    boolean show(List<Finding> found) {
        if (found.equals(shown)) {
            return false;
        }
        shown = List.copyOf(found);
        for (int column = 0; column < cells.size(); column++) {
            mark(
                    cells.get(column).focusTarget(),
                    LesionColumns.ENTERED.get(column).field());
        }
        return true;
    }

    /** All of them in words, each under the name of its column. */
    Stream<String> words() {
        return shown.stream().map(this::word);
    }

    private void mark(Node cell, Field<?> field) {
        List<Finding> here = shown.stream()
                .filter(finding -> finding.place().field().equals(field.id()))
                .toList();
        boolean stop = here.stream().anyMatch(finding -> finding.level() == Level.STOP);
        cell.pseudoClassStateChanged(STOP, stop);
        cell.pseudoClassStateChanged(
                CAUTION, !stop && here.stream().anyMatch(finding -> finding.level() == Level.CAUTION));
        List<String> help = new ArrayList<>(here.stream().map(this::word).toList());
        Optional.of(help(language, field)).filter(text -> !text.isEmpty()).ifPresent(help::add);
        cell.setAccessibleHelp(help.stream().collect(Collectors.joining(" ")));
    }

    private String word(Finding finding) {
        return language.text("desktop.form.finding", finding.level(), finding.text());
    }
}
