package org.pulseplan.desktop.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pulseplan.desktop.CaseModel;
import org.pulseplan.desktop.fact.FactModel;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Finding.Level;
import org.pulseplan.plan.Plan;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.plan.Responsible;
import org.pulseplan.plan.StopOverride;
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

    /** What was filled in to override a STOP, up to the last keystroke. */
    StopOverride override(Finding finding) {
        return model.draft()
                .get()
                .decisions()
                .override(finding)
                .orElseGet(() -> StopOverride.blank(finding.statement()));
    }

    /** Changes the override of a STOP; it then holds for the finding as it is now. */
    void changeOverride(Finding finding, UnaryOperator<StopOverride> change) {
        StopOverride changed = change.apply(override(finding)).about(finding.statement());
        model.edit(
                "override/" + finding.key(),
                draft -> draft.with(draft.decisions().withOverride(finding, changed)));
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

    private FindingItem.Other other(Finding finding) {
        return new FindingItem.Other(language.sentence(finding.text()), facts.describe(finding.rule()));
    }

    private static Optional<StopOverride.Gap> gap(Finding finding, PlanDraft draft) {
        return draft.decisions()
                .override(finding)
                .orElseGet(() -> StopOverride.blank(finding.statement()))
                .gap(finding.statement());
    }

    private FindingItem item(Finding finding, PlanDraft draft) {
        return new FindingItem(
                finding,
                language.say(finding.level()),
                language.sentence(finding.text()),
                language.say(finding.remedy()),
                language.say(Responsible.of(finding)),
                finding.also().stream().map(this::other).toList(),
                facts.describe(finding.rule()),
                reason(draft, finding),
                draft.decisions().lapsedReason(finding),
                gap(finding, draft));
    }
}
