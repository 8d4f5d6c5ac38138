package org.pulseplan.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pulseplan.desktop.fact.FactModel;
import org.pulseplan.desktop.form.FollowFocus;
import org.pulseplan.entry.Finding;
import org.pulseplan.text.Language;

/**
 * What the plan says about itself, heaviest first. One stop of the Tab key; Up and Down go through the list, Enter or a
 * click goes to the field that a finding concerns, Space opens the rule behind it.
 */
final class FindingsPane extends VBox {
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");

    private final Language language;
    private final CaseModel model;
    private final FactModel facts;
    private final Consumer<Finding> goTo;
    private final VBox list = new VBox();
    private final Label none;
    private final List<FindingCard> cards = new ArrayList<>();
    private int current;

    FindingsPane(Language language, CaseModel model, FactModel facts, Consumer<Finding> goTo) {
        this.facts = facts;
        this.language = language;
        this.model = model;
        this.goTo = goTo;
        this.none = new Label(language.text("desktop.findings.none"));
        Label heading = new Label(language.text("desktop.findings"));
        heading.getStyleClass().add("pane-heading");
        none.getStyleClass().add("no-findings");
        list.getStyleClass().add("findings-list");
        list.setId("findings");
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        ScrollPane scroller = new ScrollPane(list);
        scroller.setFitToWidth(true);
        scroller.setFocusTraversable(false);
        FollowFocus.in(scroller);
        VBox.setVgrow(scroller, Priority.ALWAYS);
        getStyleClass().add("findings-pane");
        getChildren().addAll(heading, none, scroller);
        model.plan().addListener((property, before, plan) -> show());
        show();
    }

    /**
     * Lies beside the step, or below it.
     *
     * @param mostHeight its height below the step; without end beside it
     */
    void lie(double mostHeight) {
        boolean below = mostHeight < Double.MAX_VALUE;
        pseudoClassStateChanged(BELOW, below);
        setMaxHeight(mostHeight);
        setPrefHeight(below ? mostHeight : Region.USE_COMPUTED_SIZE);
        setMinHeight(0);
    }

    /** Moves the keyboard into the list. */
    void focus() {
        if (current < shown().size()) {
            cards.get(current).requestFocus();
        }
    }

    private List<Finding> shown() {
        return model.plan().get().findings();
    }

    private void show() {
        List<Finding> findings = shown();
        while (cards.size() < findings.size()) {
            addCard();
        }
        for (int index = 0; index < cards.size(); index++) {
            Optional<Finding> finding = index < findings.size() ? Optional.of(findings.get(index)) : Optional.empty();
            cards.get(index)
                    .show(
                            finding,
                            finding.filter(model.plan().get()::overridden).isPresent());
        }
        none.setVisible(findings.isEmpty());
        none.setManaged(findings.isEmpty());
        moveTo(Math.max(0, Math.min(current, findings.size() - 1)));
    }

    private void addCard() {
        FindingCard card = new FindingCard(language, facts);
        card.setOnMouseClicked(click -> card.finding().ifPresent(goTo));
        cards.add(card);
        list.getChildren().add(card);
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            cards.get(current).finding().ifPresent(goTo);
            key.consume();
        } else if (key.getCode() == KeyCode.SPACE) {
            cards.get(current).finding().map(Finding::rule).ifPresent(facts::show);
            key.consume();
        } else if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.UP) {
            moveTo(Math.max(0, Math.min(shown().size() - 1, current + (key.getCode() == KeyCode.DOWN ? 1 : -1))));
            focus();
            key.consume();
        }
    }

    private void moveTo(int index) {
        current = index;
        for (int card = 0; card < cards.size(); card++) {
            cards.get(card).setFocusTraversable(card == index);
        }
    }
}
