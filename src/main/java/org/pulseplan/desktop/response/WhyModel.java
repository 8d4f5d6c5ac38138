package org.pulseplan.desktop.response;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.pulseplan.plan.Plan;
import org.pulseplan.response.evidence.Evidence;
import org.pulseplan.text.Language;

/** Why the lesion that is looked at has its prediction. */
final class WhyModel {
    private final ResponseViewModel rows;
    private final ObservableValue<Plan> plan;
    private final PredictedBy models;
    private final Evidence evidence;
    private final Language language;
    private final ReadOnlyObjectWrapper<Optional<Why>> why = new ReadOnlyObjectWrapper<>(Optional.empty());

    WhyModel(
            ResponseViewModel rows,
            ObservableValue<Plan> plan,
            PredictedBy models,
            Evidence evidence,
            Language language) {
        this.rows = rows;
        this.plan = plan;
        this.models = models;
        this.evidence = evidence;
        this.language = language;
        plan.subscribe(planned -> follow());
        rows.chosen().subscribe(row -> follow());
    }

    /** Why the chosen lesion has its prediction; empty while none is chosen or it has none. */
    ReadOnlyObjectProperty<Optional<Why>> why() {
        return why.getReadOnlyProperty();
    }

    private void follow() {
        Plan now = plan.getValue();
        WhyWords words = new WhyWords(models.of(now), evidence, language);
        why.set(rows.chosen().get().flatMap(row -> row.response().map(response -> words.why(row, response, now))));
    }
}
