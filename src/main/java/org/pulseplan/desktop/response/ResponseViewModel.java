package org.pulseplan.desktop.response;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.pulseplan.desktop.Screen;
import org.pulseplan.desktop.part.RuledText;
import org.pulseplan.plan.Plan;
import org.pulseplan.text.Language;

/** The comparison of the lesions' predicted responses: in which order, for which centre, which lesion is looked at. */
public final class ResponseViewModel {
    private final ObservableValue<Plan> plan;
    private final ResponseRows words;
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.NUMBER);
    private final ObjectProperty<Centres> centres = new SimpleObjectProperty<>(Centres.BOTH);
    private final ObservableList<ResponseRow> rows = FXCollections.observableArrayList();
    private final ObservableList<ResponseRow> shown = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyObjectWrapper<Optional<ResponseRow>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<WholePatient> whole;
    private final ReadOnlyObjectWrapper<List<RuledText>> warnings = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Screen.State> state = new ReadOnlyObjectWrapper<>(Screen.State.INCOMPLETE);

    public ResponseViewModel(ObservableValue<Plan> plan, Language language) {
        this.plan = plan;
        this.words = new ResponseRows(language);
        this.whole = new ReadOnlyObjectWrapper<>(words.whole(plan.getValue(), centres.get()));
        plan.subscribe(planned -> follow());
        order.subscribe(chosen -> sort());
        centres.subscribe(chosen -> follow());
    }

    /** Whether the department's own model predicted. */
    public ObservableValue<Boolean> own() {
        return plan.map(PredictedBy::own);
    }

    /** The order of the rows; the user's choice. */
    public ObjectProperty<Order> order() {
        return order;
    }

    /** Which centres are shown; the user's choice. */
    public ObjectProperty<Centres> centres() {
        return centres;
    }

    /** The lesions in the chosen order. */
    public ObservableList<ResponseRow> rows() {
        return shown;
    }

    public ReadOnlyObjectProperty<WholePatient> whole() {
        return whole.getReadOnlyProperty();
    }

    /** Where the patient lies outside what was studied, each with its rule; to be read before any number. */
    public ReadOnlyObjectProperty<List<RuledText>> warnings() {
        return warnings.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Screen.State> state() {
        return state.getReadOnlyProperty();
    }

    /** The lesion that is looked at; empty until one is chosen, and once it is deleted. */
    public ReadOnlyObjectProperty<Optional<ResponseRow>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** Looks at the lesion with this number. */
    public void choose(int lesion) {
        chosen.set(withNumber(rows, lesion));
    }

    private void follow() {
        Plan planned = plan.getValue();
        whole.set(words.whole(planned, centres.get()));
        warnings.set(words.warnings(planned));
        show(words.of(planned, centres.get()));
        state.set(stateNow());
    }

    private void sort() {
        show(List.copyOf(rows));
    }

    private void show(List<ResponseRow> unsorted) {
        List<ResponseRow> sorted =
                unsorted.stream().sorted(order.get().comparator()).toList();
        if (!sorted.equals(rows)) {
            Optional<Integer> before = chosen.get().map(ResponseRow::number);
            chosen.set(before.flatMap(number -> withNumber(sorted, number)));
            rows.setAll(sorted);
        }
    }

    private static Optional<ResponseRow> withNumber(List<ResponseRow> rows, int lesion) {
        return rows.stream().filter(row -> row.number() == lesion).findFirst();
    }

    private Screen.State stateNow() {
        if (rows.isEmpty() || rows.stream().anyMatch(row -> row.response().isEmpty())) {
            return Screen.State.INCOMPLETE;
        }
        boolean outside = !warnings.get().isEmpty() || rows.stream().anyMatch(ResponseRow::outside);
        return outside ? Screen.State.CAUTION : Screen.State.COMPLETE;
    }
}
