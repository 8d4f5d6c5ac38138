package org.pulseplan.desktop.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import org.pulseplan.desktop.fact.FactModel;
import org.pulseplan.desktop.part.EqualColumns;

/**
 * Cards side by side of which the prescriber chooses one, by a click or with the arrow keys. A card stays the same node
 * while its text changes, so that the keyboard stays where it is.
 */
final class ChoiceCards<K> extends EqualColumns {
    private static final double SMALLEST_CARD = 220;

    private final FactModel facts;
    private final Consumer<K> choose;
    private final Map<K, ChoiceCard<K>> cards = new HashMap<>();
    private final ToggleGroup group = new ToggleGroup();
    private boolean following;

    ChoiceCards(FactModel facts, Consumer<K> choose) {
        super(SMALLEST_CARD);
        this.facts = facts;
        this.choose = choose;
        getStyleClass().add("choice-cards");
        group.selectedToggleProperty().addListener((property, before, pressed) -> pressed(pressed));
    }

    /** Shows these, in this order. */
    void show(List<CardText<K>> texts) {
        following = true;
        List<ChoiceCard<K>> shown = texts.stream().map(this::card).toList();
        if (!shown.equals(getChildren())) {
            getChildren().setAll(shown);
        }
        following = false;
    }

    /** Moves the keyboard to the chosen card, or to the first. */
    void focus() {
        Toggle chosen = group.getSelectedToggle();
        if (chosen instanceof Node node) {
            node.requestFocus();
        } else if (!getChildren().isEmpty() && getChildren().get(0) instanceof ChoiceCard<?> card) {
            card.button().requestFocus();
        }
    }

    private ChoiceCard<K> card(CardText<K> text) {
        ChoiceCard<K> card = cards.computeIfAbsent(text.key(), this::newCard);
        card.show(text);
        card.button().setSelected(text.chosen());
        return card;
    }

    private ChoiceCard<K> newCard(K key) {
        ChoiceCard<K> card = new ChoiceCard<>(facts);
        card.button().setToggleGroup(group);
        card.button().setUserData(key);
        card.button().setId("choose-" + key);
        return card;
    }

    @SuppressWarnings("unchecked") // newCard put it there
    private void pressed(Toggle pressed) {
        if (!following && pressed != null) {
            choose.accept((K) pressed.getUserData());
        }
    }
}
