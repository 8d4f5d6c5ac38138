package org.pulseplan.desktop.response;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pulseplan.response.evidence.Coefficient;

/** The effect whose evidence lies open in the drawer. */
final class EvidenceModel {
    private final EvidenceWords words;
    private final ReadOnlyObjectWrapper<Optional<FactorEvidence>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());

    EvidenceModel(EvidenceWords words) {
        this.words = words;
    }

    ReadOnlyObjectProperty<Optional<FactorEvidence>> shown() {
        return shown.getReadOnlyProperty();
    }

    void open(Coefficient coefficient) {
        shown.set(Optional.of(words.of(coefficient)));
    }

    void close() {
        shown.set(Optional.empty());
    }
}
