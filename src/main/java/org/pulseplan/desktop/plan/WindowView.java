package org.pulseplan.desktop.plan;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.pulseplan.desktop.fact.FactModel;
import org.pulseplan.desktop.part.Words;
import org.pulseplan.text.Language;

/** The nodes of the choice of the treatment window: all published windows beside each other, each with its sources. */
final class WindowView {
    private final ChoiceCards<String> cards;
    private final Language language;
    private final VBox node;

    WindowView(WindowModel model, FactModel facts, Language language) {
        this.language = language;
        this.cards = new ChoiceCards<>(facts, model::choose);
        Label planned = Words.sentence("");
        planned.textProperty().bind(model.planned());
        Button takeBack = new Button(language.text("planview.window.takeBack"));
        takeBack.setId("window-take-back");
        takeBack.setOnAction(pressed -> model.takeBack());
        node = Words.card(Words.heading(language.text("planview.window")), planned, cards, takeBack);
        model.options().subscribe(options -> {
            cards.show(options.stream().map(this::card).toList());
            takeBack.setVisible(options.stream().anyMatch(WindowChoice::chosen));
            takeBack.setManaged(takeBack.isVisible());
        });
    }

    VBox node() {
        return node;
    }

    void focus() {
        cards.focus();
    }

    private CardText<String> card(WindowChoice choice) {
        return new CardText<>(
                choice.id(),
                language.text("planview.window.option", choice.times(), choice.what()),
                choice.planned() ? language.text("planview.window.used") : "",
                "verdict-recommended",
                choice.facts(),
                choice.chosen(),
                choice.planned());
    }
}
