package org.pulseplan.desktop.plan;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.pulseplan.desktop.CaseModel;
import org.pulseplan.desktop.fact.FactModel;
import org.pulseplan.desktop.fact.RuleLink;
import org.pulseplan.desktop.part.Words;
import org.pulseplan.knowledge.Fact;
import org.pulseplan.plan.Basis;
import org.pulseplan.text.Language;

/** The nodes of what the plan rests on: every rule that was consulted, each a link to its fact. Filled when unfolded. */
final class BasisView {
    private final FactModel facts;
    private final Language language;
    private final VBox list = new VBox();
    private final TitledPane node;

    BasisView(CaseModel model, FactModel facts, Language language) {
        this.facts = facts;
        this.language = language;
        list.getStyleClass().add("part-list");
        node = Words.folded("", list);
        node.setId("plan-basis");
        node.expandedProperty()
                .addListener((property, before, open) -> fill(model.plan().get().basis()));
        model.plan().subscribe(plan -> show(plan.basis()));
    }

    TitledPane node() {
        return node;
    }

    private void show(Basis basis) {
        node.setText(language.text(
                "planview.basis", basis.consulted().size(), basis.notAdopted().size()));
        if (node.isExpanded()) {
            fill(basis);
        }
    }

    private void fill(Basis basis) {
        List<Node> lines = basis.consulted().stream()
                .map(fact -> line(fact, basis.notAdopted().contains(fact)))
                .toList();
        list.getChildren().setAll(lines);
    }

    private Node line(Fact fact, boolean notAdopted) {
        String mark = notAdopted ? language.text("planview.basis.notAdopted") : "";
        Text what = new Text(language.text("planview.basis.what", fact.said(), mark));
        what.getStyleClass().add("text");
        TextFlow flow = new TextFlow(new RuleLink(fact.id(), facts), Words.space(), what);
        flow.getStyleClass().add("linked-text");
        return flow;
    }
}
