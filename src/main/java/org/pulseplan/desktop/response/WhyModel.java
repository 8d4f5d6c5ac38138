package org.pulseplan.desktop.response;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.pulseplan.plan.Plan;
import org.pulseplan.response.Comparison;
import org.pulseplan.response.LesionResponse;
import org.pulseplan.response.ResponseModel;
import org.pulseplan.response.evidence.Evidence;
import org.pulseplan.text.Language;

/** Why the lesion that is looked at has its prediction, and which of two lesions will more probably respond. */
final class WhyModel {
    private final ResponseViewModel rows;
    private final ObservableValue<Plan> plan;
    private final ResponseModel model;
    private final Language language;
    private final WhyWords words;
    private final ReadOnlyObjectWrapper<Optional<Why>> why = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<ResponseRow>> others = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<Integer>> other = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyStringWrapper comparison = new ReadOnlyStringWrapper("");

    WhyModel(
            ResponseViewModel rows,
            ObservableValue<Plan> plan,
            ResponseModel model,
            Evidence evidence,
            Language language) {
        this.rows = rows;
        this.plan = plan;
        this.model = model;
        this.language = language;
        this.words = new WhyWords(model, evidence, language);
        plan.subscribe(planned -> follow());
        rows.chosen().subscribe(row -> follow());
        other.subscribe(number -> compare());
    }

    /** Why the chosen lesion has its prediction; empty while none is chosen or it has none. */
    ReadOnlyObjectProperty<Optional<Why>> why() {
        return why.getReadOnlyProperty();
    }

    /** The lesions that the chosen one can be compared with, by number. */
    ReadOnlyObjectProperty<List<ResponseRow>> others() {
        return others.getReadOnlyProperty();
    }

    /** The number of the lesion that the chosen one is compared with; the user's choice. */
    ObjectProperty<Optional<Integer>> other() {
        return other;
    }

    /** Which of the two will more probably respond better, as a sentence; empty while there is only one. */
    ReadOnlyStringProperty comparison() {
        return comparison.getReadOnlyProperty();
    }

    private void follow() {
        Optional<ResponseRow> chosen = rows.chosen().get();
        why.set(chosen.flatMap(row -> row.response().map(response -> words.why(row, response, plan.getValue()))));
        others.set(rows.rows().stream()
                .filter(row -> row.response().isPresent()
                        && chosen.filter(one -> one.number() == row.number()).isEmpty())
                .sorted(Order.NUMBER.comparator())
                .toList());
        if (other.get().filter(this::canCompare).isEmpty()) {
            other.set(Optional.empty());
        }
        compare();
    }

    private boolean canCompare(int number) {
        return others.get().stream().anyMatch(row -> row.number() == number);
    }

    private void compare() {
        comparison.set(rows.chosen()
                .get()
                .flatMap(one -> other.get().flatMap(this::row).flatMap(two -> sentence(one, two)))
                .orElse(""));
    }

    private Optional<ResponseRow> row(int number) {
        return others.get().stream().filter(row -> row.number() == number).findFirst();
    }

    private Optional<String> sentence(ResponseRow one, ResponseRow two) {
        return one.response()
                .flatMap(first -> two.response().map(second -> sentence(one.number(), first, two.number(), second)));
    }

    private String sentence(int one, LesionResponse first, int two, LesionResponse second) {
        Comparison compared = model.compare(first.lesion(), second.lesion());
        return compared.tie()
                ? language.text("responseview.compare.tie", one, two)
                : language.text(
                        "responseview.compare.better",
                        one,
                        two,
                        language.percent(compared.firstBetter().value()));
    }
}
