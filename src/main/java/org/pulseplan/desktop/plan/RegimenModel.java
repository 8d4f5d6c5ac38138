package org.pulseplan.desktop.plan;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pulseplan.desktop.CaseModel;
import org.pulseplan.desktop.form.Slot;
import org.pulseplan.desktop.part.RuledText;
import org.pulseplan.dose.RegimenAdvice;
import org.pulseplan.entry.Entry;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.plan.DecisionFields;
import org.pulseplan.plan.Plan;
import org.pulseplan.text.Language;

/** The choice of drug and route: what the rules propose, what they say of the others, and what the prescriber took. */
final class RegimenModel {
    private static final Slot<Regimen> CHOICE = Slot.decision(DecisionFields.REGIMEN);

    private final CaseModel model;
    private final Language language;
    private final ReadOnlyObjectWrapper<List<RegimenOption>> options = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<String> proposal = new ReadOnlyObjectWrapper<>("");

    RegimenModel(CaseModel model, Language language) {
        this.model = model;
        this.language = language;
        model.plan().subscribe(plan -> follow(plan));
    }

    /** Every regimen, best first. */
    ReadOnlyObjectProperty<List<RegimenOption>> options() {
        return options.getReadOnlyProperty();
    }

    /** What is proposed and whether the prescriber follows it, or why nothing can be proposed. */
    ReadOnlyObjectProperty<String> proposal() {
        return proposal.getReadOnlyProperty();
    }

    void choose(Regimen regimen) {
        enter(Entry.of(regimen));
    }

    /** Takes the prescriber's choice back, so that the proposal holds again. */
    void takeBack() {
        enter(Entry.missing());
    }

    private void enter(Entry<Regimen> entry) {
        model.edit(CHOICE.what(), draft -> CHOICE.into(draft, entry));
    }

    private void follow(Plan plan) {
        options.set(plan.advice().options().stream()
                .map(option -> option(option, plan))
                .toList());
        proposal.set(proposalOf(plan));
    }

    private RegimenOption option(RegimenAdvice.Option option, Plan plan) {
        return new RegimenOption(
                option.regimen(),
                Sayings.line(language, language.say(option.regimen())),
                option.verdict(),
                option.reasons().stream()
                        .map(reason -> new RuledText(reason.rule(), language.say(reason.text())))
                        .toList(),
                CHOICE.in(plan.draft()).is(option.regimen()),
                plan.regimen().known().filter(option.regimen()::equals).isPresent());
    }

    private String proposalOf(Plan plan) {
        return plan.advice()
                .recommended()
                .known()
                .map(proposed -> proposalOf(plan, proposed))
                .orElseGet(() -> Sayings.reasons(language, plan.advice().recommended()));
    }

    private String proposalOf(Plan plan, Regimen proposed) {
        if (!plan.regimenChosen()) {
            return language.text("planview.regimen.proposed", proposed);
        }
        boolean followed = plan.regimen().known().filter(proposed::equals).isPresent();
        return language.text(followed ? "planview.regimen.followed" : "planview.regimen.other", proposed);
    }
}
