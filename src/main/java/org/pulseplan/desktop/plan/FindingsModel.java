package org.pulseplan.desktop.plan;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pulseplan.desktop.CaseModel;
import org.pulseplan.desktop.fact.FactModel;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Finding.Level;
import org.pulseplan.plan.Plan;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.text.Language;

/** What the plan says about itself, and the reasons that a person gives for going on. */
final class FindingsModel {
    private final CaseModel model;
    private final FactModel facts;
    private final Language language;
    private final ReadOnlyObjectWrapper<List<FindingItem>> items = new ReadOnlyObjectWrapper<>(List.of());

    FindingsModel(CaseModel model, FactModel facts, Language language) {
        this.model = model;
        this.facts = facts;
        this.language = language;
        model.plan().subscribe(plan -> follow(plan));
    }

    /** All findings, heaviest first. */
    ReadOnlyObjectProperty<List<FindingItem>> items() {
        return items.getReadOnlyProperty();
    }

    /** How many there are of each weight, and how many reasons are still asked for, as a sentence. */
    String summary() {
        return language.text(
                "planview.findings.summary",
                count(Level.STOP),
                count(Level.CAUTION),
                (int) items.get().stream().filter(FindingItem::open).count(),
                count(Level.NOTE));
    }

    /** Gives the reason for going on in spite of a finding; a blank one takes it back. */
    void giveReason(Finding finding, String reason) {
        model.edit("reason/" + finding.key(), draft -> withReason(draft, finding, reason));
    }

    /** The reason as it stands in the draft, up to the last keystroke. */
    String reason(Finding finding) {
        return reason(model.draft().get(), finding);
    }

    private static PlanDraft withReason(PlanDraft draft, Finding finding, String reason) {
        return draft.with(draft.decisions().withReason(finding, reason));
    }

    private static String reason(PlanDraft draft, Finding finding) {
        return draft.decisions().reason(finding).orElse("");
    }

    private int count(Level level) {
        return (int) items.get().stream()
                .filter(item -> item.finding().level() == level)
                .count();
    }

    private void follow(Plan plan) {
        items.set(plan.findings().stream()
                .map(finding -> item(finding, plan.draft()))
                .toList());
    }

    private FindingItem item(Finding finding, PlanDraft draft) {
        return new FindingItem(
                finding,
                language.say(finding.level()),
                language.sentence(finding.text()),
                language.say(finding.remedy()),
                facts.describe(finding.rule()),
                reason(draft, finding));
    }
}
