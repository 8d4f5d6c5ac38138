package org.pulseplan.desktop.response.compare;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.pulseplan.desktop.response.Centre;
import org.pulseplan.desktop.response.Measure;
import org.pulseplan.desktop.response.PredictedBy;
import org.pulseplan.plan.Plan;
import org.pulseplan.response.Preference;
import org.pulseplan.response.ResponseModel;
import org.pulseplan.text.Language;

/**
 * The comparison of all lesions: which response of which centre, in which order, and against which lesion. Used on the
 * window's thread only; the joint draws are compared in the background.
 */
final class CompareModel {
    private final OtherCases cases;
    private final PredictedBy models;
    private final Executor background;
    private final Executor window;
    private final ForestRows words;
    private final CompareWords sentences;
    private final ObjectProperty<Measure> measure = new SimpleObjectProperty<>(Measure.COMPLETE);
    private final ObjectProperty<Centre> centre = new SimpleObjectProperty<>(Centre.NEW);
    private final ObjectProperty<ForestOrder> order = new SimpleObjectProperty<>(ForestOrder.NUMBER);
    private final ObjectProperty<Optional<LesionKey>> reference = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<LesionKey>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<ForestRow> rows = FXCollections.observableArrayList();
    private final ObservableList<ForestRow> shown = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<ComparedCase>> legend = new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanProperty looked = new SimpleBooleanProperty(true);
    private long newest;
    private Optional<Found> last = Optional.empty();

    CompareModel(
            ObservableValue<Plan> plan,
            OtherCases cases,
            PredictedBy models,
            Language language,
            Executor background,
            Executor window) {
        this.cases = cases;
        this.models = models;
        this.background = background;
        this.window = window;
        this.words = new ForestRows(language);
        this.sentences = new CompareWords(language);
        legend.set(cases.all());
        List.of(plan, cases.cases(), measure, centre, order, reference, looked)
                .forEach(one -> one.addListener((property, before, now) -> follow()));
        follow();
    }

    ObjectProperty<Measure> measure() {
        return measure;
    }

    ObjectProperty<Centre> centre() {
        return centre;
    }

    ObjectProperty<ForestOrder> order() {
        return order;
    }

    /** Whether somebody sees the comparison: what nobody sees is not made, and is made when it is seen again. */
    BooleanProperty looked() {
        return looked;
    }

    /** The lesion that all others are compared with; the user's choice. */
    ObjectProperty<Optional<LesionKey>> reference() {
        return reference;
    }

    /** The lesions in the chosen order. */
    ObservableList<ForestRow> rows() {
        return shown;
    }

    /** The lesions that can be chosen to compare with, by patient and number; the first choice is none. */
    List<Optional<LesionKey>> offered() {
        return Stream.concat(
                        Stream.of(Optional.<LesionKey>empty()),
                        rows.stream()
                                .filter(row -> row.response().isPresent())
                                .sorted(ForestOrder.NUMBER.comparator())
                                .map(row -> Optional.of(row.key())))
                .toList();
    }

    /** What alike means, with its number. */
    String alikeMeans() {
        return sentences.alikeMeans(model().alikeOddsRatio());
    }

    /** One model predicts all lesions that are compared: that of the open case. */
    private ResponseModel model() {
        return models.of(legend.get().get(0).plan());
    }

    /** Whose lesions are compared, the open case first. */
    ReadOnlyObjectProperty<List<ComparedCase>> legend() {
        return legend.getReadOnlyProperty();
    }

    /** The lesion that is looked at. */
    ReadOnlyObjectProperty<Optional<LesionKey>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** What the comparison of the lesion that is looked at with the chosen one says, and what to do where it says nothing. */
    ReadOnlyStringProperty sentence() {
        return sentence.getReadOnlyProperty();
    }

    /**
     * The comparison as it stands.
     *
     * @param made the day that stands on it
     */
    ForestPage page(boolean named, LocalDate made) {
        return new ForestPage(
                legend.get(),
                rows,
                measure.get(),
                centre.get(),
                order.get(),
                reference.get().flatMap(this::row),
                named,
                made);
    }

    /** Looks at a lesion. */
    void choose(LesionKey key) {
        chosen.set(Optional.of(key));
        sentence.set(sentenceNow());
    }

    /** Compares all others with the lesion that is looked at. */
    void compareWithChosen() {
        chosen.get()
                .flatMap(this::row)
                .filter(row -> row.response().isPresent())
                .ifPresent(row -> reference.set(Optional.of(row.key())));
    }

    Optional<ForestRow> row(LesionKey key) {
        return rows.stream().filter(row -> row.key().equals(key)).findFirst();
    }

    /** What the rows follow from. */
    private record Asked(
            List<ComparedCase> cases,
            Measure measure,
            Centre centre,
            ForestOrder order,
            Optional<LesionKey> reference) {}

    /** The rows that follow from it, and how each compares with the chosen lesion. */
    private record Found(Asked of, Map<LesionKey, Preference> preferences, List<ForestRow> rows) {}

    /** Rows are made in the background, and only while somebody sees them. */
    private void follow() {
        if (!looked.get()) {
            return;
        }
        Asked now = new Asked(cases.all(), measure.get(), centre.get(), order.get(), reference.get());
        Optional<Found> before = last;
        newest++;
        long number = newest;
        background.execute(() -> {
            Found found = find(now, before);
            boolean same = before.filter(old -> old.rows().equals(found.rows())).isPresent();
            window.execute(() -> {
                if (number == newest) {
                    arrive(found, same);
                }
            });
        });
    }

    private Found find(Asked now, Optional<Found> before) {
        Map<LesionKey, Preference> preferences = before.filter(
                        old -> old.of().cases().equals(now.cases())
                                && old.of().reference().equals(now.reference()))
                .map(Found::preferences)
                .orElseGet(() -> now.reference()
                        .map(against -> preferences(now.cases(), against))
                        .orElse(Map.of()));
        List<ForestRow> sorted = words.of(now.cases(), now.measure(), now.centre()).stream()
                .map(row -> compared(row, preferences, now.reference()))
                .sorted(now.order().comparator())
                .toList();
        return new Found(now, preferences, sorted);
    }

    private void arrive(Found found, boolean same) {
        last = Optional.of(found);
        legend.set(found.of().cases());
        if (!same) {
            rows.setAll(found.rows());
        }
        chosen.set(chosen.get().filter(key -> row(key).isPresent()));
        sentence.set(sentenceNow());
        if (reference.get().isPresent() && reference.get().flatMap(this::row).isEmpty()) {
            reference.set(Optional.empty());
        }
    }

    private ForestRow compared(ForestRow row, Map<LesionKey, Preference> preferences, Optional<LesionKey> reference) {
        Preference preference = preferences.get(row.key());
        if (preference == null) {
            return row;
        }
        return reference.filter(row.key()::equals).isPresent()
                ? row.against(Optional.empty(), sentences.itself())
                : row.against(Optional.of(preference), words.words(preference));
    }

    private Map<LesionKey, Preference> preferences(List<ComparedCase> all, LesionKey against) {
        Pairable pairs = Pairable.of(all);
        Map<LesionKey, Preference> found = new HashMap<>();
        if (pairs.keys().contains(against)) {
            List<Preference> each = models.of(all.get(0).plan())
                    .comparer(pairs.lesions())
                    .against(pairs.keys().indexOf(against));
            for (int i = 0; i < each.size(); i++) {
                found.put(pairs.keys().get(i), each.get(i));
            }
        }
        return found;
    }

    private String sentenceNow() {
        Optional<ForestRow> other = reference.get().flatMap(this::row);
        Optional<ForestRow> one = chosen.get().flatMap(this::row);
        return other.map(against ->
                        one.map(row -> sentences.pair(row, against)).orElseGet(() -> sentences.chooseRow(against)))
                .orElseGet(sentences::chooseReference);
    }
}
