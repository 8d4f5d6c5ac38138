package org.pulseplan.desktop.response;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.pulseplan.plan.Plan;
import org.pulseplan.response.ResponseModel;
import org.pulseplan.response.evidence.Evidence;
import org.pulseplan.text.Language;

/** Why the lesion that is looked at has its prediction. */
final class WhyModel {
    private final ResponseViewModel rows;
    private final ObservableValue<Plan> plan;
    private final WhyWords words;
    private final ReadOnlyObjectWrapper<Optional<Why>> why = new ReadOnlyObjectWrapper<>(Optional.empty());

    WhyModel(
            ResponseViewModel rows,
            ObservableValue<Plan> plan,
            ResponseModel model,
            Evidence evidence,
            Language language) {
        this.rows = rows;
        this.plan = plan;
        this.words = new WhyWords(model, evidence, language);
        plan.subscribe(planned -> follow());
        rows.chosen().subscribe(row -> follow());
    }

    /** Why the chosen lesion has its prediction; empty while none is chosen or it has none. */
    ReadOnlyObjectProperty<Optional<Why>> why() {
        return why.getReadOnlyProperty();
    }

    private void follow() {
        why.set(rows.chosen()
                .get()
                .flatMap(row -> row.response().map(response -> words.why(row, response, plan.getValue()))));
    }
}
