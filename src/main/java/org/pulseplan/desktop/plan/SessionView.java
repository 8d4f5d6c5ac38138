package org.pulseplan.desktop.plan;

import java.util.List;
import javafx.scene.layout.VBox;
import org.pulseplan.desktop.fact.FactModel;
import org.pulseplan.desktop.fact.LinkedText;
import org.pulseplan.desktop.part.Words;
import org.pulseplan.text.Language;

/** The nodes of the session's order and time. */
final class SessionView {
    private final VBox lines = new VBox();
    private final VBox node;
    private final FactModel facts;

    SessionView(SessionModel model, FactModel facts, Language language) {
        this.facts = facts;
        lines.getStyleClass().add("part-list");
        lines.setId("plan-session");
        node = Words.card(Words.heading(language.text("planview.session")), lines);
        model.lines().subscribe(this::show);
    }

    VBox node() {
        return node;
    }

    private void show(List<String> texts) {
        lines.getChildren()
                .setAll(texts.stream().map(text -> new LinkedText(text, facts)).toList());
    }
}
