package org.pulseplan.desktop.plan;

import java.util.List;
import javafx.scene.layout.VBox;
import org.pulseplan.desktop.fact.FactModel;
import org.pulseplan.desktop.fact.LinkedText;
import org.pulseplan.desktop.part.Words;
import org.pulseplan.text.Language;

/** The nodes of the dose: large, with its unit in words, and below it how it was calculated or why there is none. */
final class DoseView {
    private final FactModel facts;
    private final Language language;
    private final VBox node = Words.card();

    DoseView(DoseModel model, FactModel facts, Language language) {
        this.facts = facts;
        this.language = language;
        node.setId("plan-dose");
        model.text().subscribe(this::show);
    }

    VBox node() {
        return node;
    }

    private void show(DoseText dose) {
        node.getChildren().setAll(Words.heading(language.text("planview.dose")));
        if (!dose.stopped().isEmpty()) {
            node.getChildren().add(Words.sentence(dose.stopped(), "dose-none"));
        }
        node.getChildren().add(Words.sentence(dose.headline(), dose.known() ? "dose-known" : "dose-none"));
        if (!dose.readBack().isEmpty()) {
            node.getChildren().add(Words.sentence(dose.readBack(), "dose-preparation"));
        }
        dose.preparation().forEach(line -> node.getChildren().add(Words.sentence(line, "dose-preparation")));
        lines("planview.dose.reasons", dose.reasons());
        lines("planview.dose.working", dose.working());
        node.getChildren().add(Words.sentence(dose.cumulative(), "dose-cumulative"));
        dose.cumulativeWorking().forEach(line -> node.getChildren().add(new LinkedText(line, facts)));
    }

    private void lines(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            node.getChildren().add(Words.sentence(language.text(heading), "dose-heading"));
            lines.forEach(line -> node.getChildren().add(new LinkedText(line, facts)));
        }
    }
}
