package org.pulseplan.desktop.response;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pulseplan.desktop.fact.FactModel;
import org.pulseplan.desktop.fact.RuledLine;
import org.pulseplan.desktop.part.Words;
import org.pulseplan.text.Language;

/** The nodes of why: the prediction counted in tens, each factor's step, and what knowing more would change. */
final class WhyView {
    private final EvidenceModel evidence;
    private final FactModel facts;
    private final Language language;
    private final VBox reasons = new VBox();
    private final VBox node;

    WhyView(WhyModel model, EvidenceModel evidence, FactModel facts, Language language) {
        this.evidence = evidence;
        this.facts = facts;
        this.language = language;
        reasons.getStyleClass().add("part-list");
        node = Words.card(reasons);
        node.setId("response-why");
        model.why().subscribe(this::show);
    }

    Region node() {
        return node;
    }

    private void show(Optional<Why> why) {
        reasons.getChildren().clear();
        why.ifPresentOrElse(this::fill, () -> add(Words.sentence(language.text("responseview.why.choose"))));
    }

    private void fill(Why why) {
        add(Words.heading(language.text("responseview.why", why.name())));
        why.outside().forEach(warning -> add(new RuledLine(warning, facts).styled("response-outside")));
        add(new IconArray(why.frequencies()));
        why.frequencies().sentences().forEach(sentence -> add(Words.sentence(sentence)));
        add(Words.sentence(language.text("responseview.frequency.icons"), "part-quiet"));
        add(Words.sentence(why.reference(), "part-quiet"));
        if (why.factors().isEmpty()) {
            add(Words.sentence(language.text("responseview.why.same")));
        } else {
            waterfall(why);
        }
        if (!why.unknown().isEmpty()) {
            add(Words.heading(language.text("responseview.unknown")));
            why.unknown().forEach(line -> add(Words.sentence(line)));
        }
    }

    private void waterfall(Why why) {
        WaterfallAxis axis = WaterfallAxis.of(why.factors());
        add(new WaterfallScale(axis, language));
        why.factors().forEach(factor -> add(step(factor, axis)));
        VBox total = new VBox(Words.sentence(why.total(), "factor-name"), FactorBar.total(why.end(), axis));
        total.getStyleClass().add("factor");
        add(total);
    }

    private Node step(Factor factor, WaterfallAxis axis) {
        Hyperlink studies = new Hyperlink(language.text("responseview.evidence.open", factor.founded()));
        studies.setAccessibleText(language.text("responseview.evidence.openOf", factor.name(), factor.founded()));
        studies.setId("evidence-" + factor.coefficient().key());
        studies.setWrapText(true);
        studies.setOnAction(pressed -> evidence.open(factor.coefficient()));
        VBox box = new VBox(
                Words.sentence(factor.name(), "factor-name"),
                new FactorBar(factor, axis),
                Words.sentence(factor.effect()),
                studies);
        box.getStyleClass().add("factor");
        return box;
    }

    private void add(Node part) {
        reasons.getChildren().add(part);
    }
}
