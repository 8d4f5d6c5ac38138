package org.pulseplan.desktop.response.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import org.pulseplan.desktop.response.PredictedBy;
import org.pulseplan.response.Preference;
import org.pulseplan.response.PreferenceTable;
import org.pulseplan.text.Language;

/**
 * Every pair of the lesions that are compared, in the order of the forest plot, and the pair that is looked at. Used on the
 * window's thread only; the pairs are compared in the background.
 */
final class PairsModel {
    private final CompareModel compare;
    private final PredictedBy models;
    private final Language language;
    private final CompareWords sentences;
    private final Executor background;
    private final Executor window;
    private final ReadOnlyObjectWrapper<Optional<Pairs>> pairs = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Cell> cursor = new ReadOnlyObjectWrapper<>(new Cell(0, 0));
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private Optional<Compared> compared = Optional.empty();
    private Optional<List<ComparedCase>> asked = Optional.empty();

    /**
     * A cell of the matrix.
     *
     * @param row the lesion that may respond better, by its place in the order of the forest plot, from 0
     * @param column the lesion that it is compared with
     */
    record Cell(int row, int column) {}

    /** The lesions in the order of the forest plot, with how any two compare. */
    record Pairs(List<ForestRow> rows, Map<LesionKey, Integer> places, PreferenceTable table) {
        /** How the lesion of the row compares with that of the column; empty where they are one. */
        Optional<Preference> of(Cell cell) {
            return cell.row() == cell.column()
                    ? Optional.empty()
                    : Optional.of(table.of(place(cell.row()), place(cell.column())));
        }

        private int place(int row) {
            return Objects.requireNonNull(places.get(rows.get(row).key()));
        }
    }

    /** What was compared, so that another order of the same lesions is not compared again. */
    private record Compared(List<ComparedCase> cases, Map<LesionKey, Integer> places, PreferenceTable table) {}

    PairsModel(CompareModel compare, PredictedBy models, Language language, Executor background, Executor window) {
        this.compare = compare;
        this.models = models;
        this.language = language;
        this.sentences = new CompareWords(language);
        this.background = background;
        this.window = window;
        compare.rows().addListener((ListChangeListener<ForestRow>) change -> follow());
        compare.legend().addListener((property, before, cases) -> follow());
        follow();
    }

    /** The pairs; empty until they were compared, and where there are fewer than two lesions. */
    ReadOnlyObjectProperty<Optional<Pairs>> pairs() {
        return pairs.getReadOnlyProperty();
    }

    /** The pair that is looked at. */
    ReadOnlyObjectProperty<Cell> cursor() {
        return cursor.getReadOnlyProperty();
    }

    /** What the pair that is looked at says. */
    ReadOnlyStringProperty sentence() {
        return sentence.getReadOnlyProperty();
    }

    /** Looks at this pair, or at the nearest one that there is. */
    void look(int row, int column) {
        int most = pairs.get().map(all -> all.rows().size() - 1).orElse(0);
        cursor.set(new Cell(Math.max(0, Math.min(most, row)), Math.max(0, Math.min(most, column))));
        sentence.set(sentenceNow());
    }

    /** What stands in a cell: the chance of the row's lesion in whole per cent, and that it is a tie. */
    String words(Preference preference) {
        String chance = Chance.of(preference.firstBetter(), language).replaceAll("[\\s\u00a0]*%", "");
        return preference.tie() ? language.text("compareview.pairs.tie", chance) : chance;
    }

    private void follow() {
        List<ComparedCase> cases = compare.legend().get();
        Optional<Compared> known = compared.filter(old -> old.cases().equals(cases));
        if (known.isPresent()) {
            show(known.get());
            return;
        }
        if (asked.filter(cases::equals).isPresent()) {
            return;
        }
        asked = Optional.of(cases);
        pairs.set(Optional.empty());
        background.execute(() -> {
            Compared found = compare(cases);
            window.execute(() -> {
                if (compare.legend().get().equals(cases)) {
                    compared = Optional.of(found);
                    show(found);
                }
            });
        });
    }

    private Compared compare(List<ComparedCase> cases) {
        Pairable lesions = Pairable.of(cases);
        Map<LesionKey, Integer> places = new HashMap<>();
        lesions.keys().forEach(key -> places.put(key, places.size()));
        return new Compared(
                cases,
                places,
                models.of(cases.get(0).plan()).comparer(lesions.lesions()).all());
    }

    private void show(Compared found) {
        List<ForestRow> rows = compare.rows().stream()
                .filter(row -> found.places().containsKey(row.key()))
                .toList();
        pairs.set(rows.size() < 2 ? Optional.empty() : Optional.of(new Pairs(rows, found.places(), found.table())));
        look(cursor.get().row(), cursor.get().column());
    }

    private String sentenceNow() {
        return pairs.get()
                .map(all -> {
                    ForestRow row = all.rows().get(cursor.get().row());
                    ForestRow column = all.rows().get(cursor.get().column());
                    return all.of(cursor.get())
                            .map(preference -> sentences.pair(row.against(Optional.of(preference), ""), column))
                            .orElseGet(() -> language.text("compareview.pairs.itself", row.name()));
                })
                .orElseGet(() -> language.text("compareview.pairs.none"));
    }
}
