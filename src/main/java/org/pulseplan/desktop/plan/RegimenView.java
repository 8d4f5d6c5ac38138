package org.pulseplan.desktop.plan;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.pulseplan.desktop.fact.FactModel;
import org.pulseplan.desktop.part.Words;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.text.Language;

/** The nodes of the choice of drug and route. */
final class RegimenView {
    private final Language language;
    private final ChoiceCards<Regimen> cards;
    private final VBox node;

    RegimenView(RegimenModel model, FactModel facts, Language language) {
        this.language = language;
        this.cards = new ChoiceCards<>(facts, model::choose);
        Label proposal = Words.sentence("");
        proposal.textProperty().bind(model.proposal());
        Button takeBack = new Button(language.text("planview.regimen.takeBack"));
        takeBack.setId("regimen-take-back");
        takeBack.setOnAction(pressed -> model.takeBack());
        node = Words.card(Words.heading(language.text("planview.regimen")), proposal, cards, takeBack);
        model.options().subscribe(options -> {
            cards.show(options.stream().map(this::card).toList());
            takeBack.setVisible(options.stream().anyMatch(RegimenOption::chosen));
            takeBack.setManaged(takeBack.isVisible());
        });
    }

    VBox node() {
        return node;
    }

    void focus() {
        cards.focus();
    }

    private CardText<Regimen> card(RegimenOption option) {
        return new CardText<>(
                option.regimen(),
                option.name(),
                language.say(option.verdict()),
                "verdict-" + option.verdict().name().toLowerCase(Locale.ROOT),
                option.reasons(),
                option.chosen(),
                option.planned());
    }
}
