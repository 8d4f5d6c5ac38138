package org.pulseplan.desktop.plan;

import javafx.beans.value.ObservableValue;
import org.pulseplan.desktop.CaseModel;
import org.pulseplan.text.Language;

/** The dose of the plan in words. */
final class DoseModel {
    private final ObservableValue<DoseText> text;

    DoseModel(CaseModel model, Language language) {
        this.text = model.plan().map(new DoseWords(language)::of);
    }

    ObservableValue<DoseText> text() {
        return text;
    }
}
