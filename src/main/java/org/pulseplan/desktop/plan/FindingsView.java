package org.pulseplan.desktop.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.pulseplan.desktop.fact.FactModel;
import org.pulseplan.desktop.part.Words;
import org.pulseplan.entry.Finding;
import org.pulseplan.text.Language;

/** The nodes of the findings, heaviest first. A card stays the same node while its finding lasts, so that typing goes on. */
final class FindingsView {
    private final FindingsModel model;
    private final FactModel facts;
    private final Language language;
    private final Label summary = Words.sentence("", "findings-summary");
    private final VBox cards = new VBox();
    private final VBox node;
    private Map<String, FindingCard> byKey = new HashMap<>();

    FindingsView(FindingsModel model, FactModel facts, Language language) {
        this.model = model;
        this.facts = facts;
        this.language = language;
        cards.getStyleClass().add("finding-cards");
        cards.setId("plan-findings");
        node = Words.card(Words.heading(language.text("planview.findings")), summary, cards);
        model.items().subscribe(this::show);
    }

    VBox node() {
        return node;
    }

    /** The card of a finding, if it is still there. */
    Optional<FindingCard> card(Finding finding) {
        return Optional.ofNullable(byKey.get(finding.key() + "#0"));
    }

    private void show(List<FindingItem> items) {
        summary.setText(items.isEmpty() ? language.text("planview.findings.none") : model.summary());
        Map<String, FindingCard> now = new HashMap<>();
        List<FindingCard> shown = new ArrayList<>();
        for (FindingItem item : items) {
            FindingCard card = card(item, now);
            shown.add(card);
        }
        byKey = now;
        if (!shown.equals(cards.getChildren())) {
            cards.getChildren().setAll(shown);
        }
    }

    /** Findings of the same cause in the same place share a key and so a reason; each still has its own card. */
    private FindingCard card(FindingItem item, Map<String, FindingCard> now) {
        int same = 0;
        while (now.containsKey(item.finding().key() + "#" + same)) {
            same++;
        }
        String key = item.finding().key() + "#" + same;
        FindingCard card = byKey.get(key);
        if (card == null) {
            card = new FindingCard(item, model, facts, language);
        } else {
            card.show(item);
        }
        now.put(key, card);
        return card;
    }
}
