package org.pulseplan.desktop.profile;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pulseplan.desktop.part.Words;
import org.pulseplan.profile.Review.Item;
import org.pulseplan.text.Language;

/**
 * The rules that one judgement covers, each with its number, how it is known and how far it is decided; below the last of
 * them they can be adopted together.
 */
final class RuleGroupView extends VBox {
    private final ReviewModel model;
    private final Language language;
    private final ReviewWords words;
    private final GridPane table = new GridPane();
    private final Label known = Words.sentence("");
    private final Button adopt = new Button();
    private List<Item> shown = List.of();

    RuleGroupView(ReviewModel model, Language language) {
        this.model = model;
        this.language = language;
        this.words = new ReviewWords(language);
        getStyleClass().add("rule-group");
        table.setId("rule-group");
        table.getStyleClass().add("check-table");
        ColumnConstraints rule = new ColumnConstraints();
        rule.setHgrow(Priority.ALWAYS);
        ColumnConstraints state = new ColumnConstraints();
        state.setMinWidth(Region.USE_PREF_SIZE);
        table.getColumnConstraints().addAll(rule, state);
        adopt.setId("rule-adopt-group");
        adopt.setMinWidth(Region.USE_PREF_SIZE);
        adopt.setOnAction(event -> model.adoptGroup());
        getChildren()
                .addAll(
                        Words.heading(language.text("siteview.group")),
                        Words.sentence(language.text("siteview.group.help")),
                        known,
                        table,
                        adopt);
    }

    /** Shows the group of what is being looked at; nothing for a rule that is judged by itself. */
    void show() {
        List<Item> group = model.group();
        boolean together = group.size() > 1;
        setVisible(together);
        setManaged(together);
        if (together && !group.equals(shown)) {
            shown = group;
            table.getChildren().clear();
            boolean alike =
                    group.stream().map(item -> item.fact().status()).distinct().count() == 1;
            known.setText(
                    language.text("siteview.group.known", group.get(0).fact().status()));
            known.setVisible(alike);
            known.setManaged(alike);
            group.forEach(item -> row(item, alike));
        }
        int open = model.openOfGroup().size();
        adopt.setText(language.text("siteview.group.adopt", open));
        adopt.setAccessibleText(adopt.getText());
        adopt.setDisable(open == 0);
    }

    /** @param alike whether all of them are known in the same way, which then does not stand in every line */
    private void row(Item item, boolean alike) {
        String number = words.shipped(item);
        String what = number.isEmpty()
                ? language.text("siteview.group.rule", item.id(), item.fact().said())
                : language.text(
                        "siteview.group.ruleAndNumber", item.id(), item.fact().said(), number);
        Label rule = Words.sentence(
                alike
                        ? what
                        : language.text(
                                "siteview.group.knownOf", what, item.fact().status()));
        Label state = new Label(words.state(item, model.own(item)));
        rule.setAccessibleText(rule.getText() + ". " + state.getText());
        table.addRow(table.getRowCount(), rule, state);
    }
}
