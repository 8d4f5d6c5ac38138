package org.pulseplan.desktop.plan;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pulseplan.desktop.fact.FactModel;
import org.pulseplan.desktop.fact.RuledLine;

/** One card of several to choose from: its name, what the rules say of it, and every reason with a link to its rule. */
final class ChoiceCard<K> extends VBox {
    private static final PseudoClass PLANNED = PseudoClass.getPseudoClass("planned");

    private final FactModel facts;
    private final RadioButton choose = new RadioButton();
    private final Label badge = new Label();
    private final VBox lines = new VBox();
    private @Nullable CardText<K> shown;

    ChoiceCard(FactModel facts) {
        this.facts = facts;
        getStyleClass().addAll("part-card", "choice-card");
        lines.getStyleClass().add("part-list");
        choose.setWrapText(true);
        choose.getStyleClass().add("choice-name");
        choose.setMinHeight(USE_PREF_SIZE);
        choose.setMaxWidth(Double.MAX_VALUE);
        badge.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(choose, badge, lines);
    }

    RadioButton button() {
        return choose;
    }

    void show(CardText<K> text) {
        if (!text.equals(shown)) {
            shown = text;
            choose.setText(text.title());
            choose.setAccessibleText(text.title() + ", " + text.badge());
            badge.setText(text.badge());
            badge.setVisible(!text.badge().isEmpty());
            badge.setManaged(badge.isVisible());
            badge.getStyleClass().setAll("label", "badge", text.style());
            lines.getChildren()
                    .setAll(text.lines().stream()
                            .map(line -> new RuledLine(line, facts))
                            .toList());
            pseudoClassStateChanged(PLANNED, text.planned());
        }
    }
}
