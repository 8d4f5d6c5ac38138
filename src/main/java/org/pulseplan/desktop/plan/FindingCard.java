package org.pulseplan.desktop.plan;

import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.pulseplan.desktop.fact.FactModel;
import org.pulseplan.desktop.fact.FactText;
import org.pulseplan.desktop.fact.LinkedText;
import org.pulseplan.desktop.fact.RuleLink;
import org.pulseplan.text.Language;

/** One finding: its weight as a word, what was found, what resolves it, the rule with its source, and room for a reason. */
final class FindingCard extends HBox {
    private final FindingsModel model;
    private final FactModel facts;
    private final Language language;
    private final Label level = new Label();
    private final VBox words = new VBox();
    private final TextField reason = new TextField();
    private final Label reasonLabel = new Label();
    private final VBox answer = new VBox(reasonLabel, reason);
    private final OverrideForm override;
    private FindingItem shown;

    FindingCard(FindingItem item, FindingsModel model, FactModel facts, Language language) {
        this.model = model;
        this.facts = facts;
        this.language = language;
        this.shown = item;
        this.override = new OverrideForm(item, model, language);
        getStyleClass().add("finding-card");
        level.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.getStyleClass().add("part-list");
        reasonLabel.setWrapText(true);
        reasonLabel.setLabelFor(reason);
        reason.textProperty().addListener((property, before, typed) -> typed(typed));
        getChildren().addAll(level, words);
        fill(item);
    }

    /** Shows the finding as it is now; what is being typed stays. */
    void show(FindingItem item) {
        boolean changed = !item.equals(shown);
        shown = item;
        if (changed) {
            fill(item);
        }
        followReason();
        override.follow();
    }

    /** Where the reason is typed. */
    TextField reason() {
        return reason;
    }

    private void fill(FindingItem item) {
        String weight = item.finding().level().name().toLowerCase(Locale.ROOT);
        level.setText(item.overridden() ? language.text("planview.finding.overridden", item.level()) : item.level());
        level.getStyleClass().setAll("label", "badge", "level-" + weight);
        words.getChildren().setAll(new LinkedText(item.text(), facts).styled("finding-what"));
        item.also().forEach(other -> words.getChildren().addAll(also(other), rule(other.fact())));
        words.getChildren().addAll(remedy(item), rule(item.fact()));
        if (item.mayBeOverridden()) {
            words.getChildren().add(override);
            override.show(item);
        }
        if (item.asksReason()) {
            reasonLabel.setText(item.lapsed()
                    .map(lapsed -> language.text("planview.finding.reasonLapsed", lapsed))
                    .orElseGet(() -> language.text("planview.finding.reason")));
            reason.setPromptText(language.text("planview.finding.reasonAsked"));
            reason.setAccessibleText(language.text("planview.finding.reasonFor", item.text()));
            words.getChildren().add(answer);
        }
        followReason();
    }

    private LinkedText also(FindingItem.Other other) {
        return new LinkedText(language.text("planview.finding.also", other.text()), facts).styled("finding-what");
    }

    private LinkedText remedy(FindingItem item) {
        return new LinkedText(language.text("planview.finding.remedy", item.remedy(), item.responsible()), facts);
    }

    private TextFlow rule(FactText fact) {
        String sources = fact.sources().stream().map(FactText.SourceText::key).collect(Collectors.joining(", "));
        Text source = new Text(language.text(
                "planview.finding.source",
                sources.isEmpty() ? language.text("planview.finding.noSource") : sources,
                fact.status()));
        source.getStyleClass().add("text");
        TextFlow flow = new TextFlow(new RuleLink(fact.id(), facts), new Text(" "), source);
        flow.getStyleClass().addAll("linked-text", "part-quiet");
        return flow;
    }

    /** The draft may have changed from elsewhere, as by undo. */
    private void followReason() {
        String stored = model.reason(shown.finding());
        if (!reason.getText().strip().equals(stored)) {
            reason.setText(stored);
        }
    }

    private void typed(String typed) {
        if (!typed.strip().equals(model.reason(shown.finding()))) {
            model.giveReason(shown.finding(), typed);
        }
    }
}
