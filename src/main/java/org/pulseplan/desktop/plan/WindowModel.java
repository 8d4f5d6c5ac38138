package org.pulseplan.desktop.plan;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pulseplan.desktop.CaseModel;
import org.pulseplan.desktop.form.Slot;
import org.pulseplan.desktop.part.RuledText;
import org.pulseplan.entry.Entry;
import org.pulseplan.knowledge.Fact;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.knowledge.WindowOption;
import org.pulseplan.plan.DecisionFields;
import org.pulseplan.plan.Plan;
import org.pulseplan.quantity.Minutes;
import org.pulseplan.text.Language;

/** The choice of the treatment window: every published one for the route, since the sources do not agree. */
final class WindowModel {
    private static final Slot<String> CHOICE = Slot.decision(DecisionFields.WINDOW);

    private final CaseModel model;
    private final Language language;
    private final ReadOnlyObjectWrapper<List<WindowChoice>> options = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<String> planned = new ReadOnlyObjectWrapper<>("");

    WindowModel(CaseModel model, Language language) {
        this.model = model;
        this.language = language;
        model.plan().subscribe(plan -> follow(plan));
    }

    /** The windows of the planned route, the usual one first; empty while no route is planned. */
    ReadOnlyObjectProperty<List<WindowChoice>> options() {
        return options.getReadOnlyProperty();
    }

    /** The window that the plan uses, or why it has none. */
    ReadOnlyObjectProperty<String> planned() {
        return planned.getReadOnlyProperty();
    }

    void choose(String id) {
        enter(Entry.of(id));
    }

    /** Takes the choice back. */
    void takeBack() {
        enter(Entry.missing());
    }

    private void enter(Entry<String> entry) {
        model.edit(CHOICE.what(), draft -> CHOICE.into(draft, entry));
    }

    private void follow(Plan plan) {
        options.set(
                plan
                        .regimen()
                        .known()
                        .map(Regimen::route)
                        .map(plan.basis().knowledge()::windows)
                        .orElse(List.of())
                        .stream()
                        .map(option -> choice(option, plan))
                        .toList());
        planned.set(Sayings.of(
                language,
                plan.window(),
                window -> language.text("planview.window.planned", language.number(window.opens()), window.closes())));
    }

    private WindowChoice choice(WindowOption option, Plan plan) {
        return new WindowChoice(
                option.id(),
                language.say(option.said()),
                language.text(
                        "planview.window.times",
                        language.number(option.opens().as(Minutes.class)),
                        option.closes().as(Minutes.class)),
                List.of(edge("planview.window.opens", option.opens()), edge("planview.window.closes", option.closes())),
                CHOICE.in(plan.draft()).is(option.id()),
                plannedId(plan).filter(option.id()::equals).isPresent());
    }

    private RuledText edge(String key, Fact fact) {
        return new RuledText(fact.id(), language.text(key, fact.as(Minutes.class), fact.status()));
    }

    private static Optional<String> plannedId(Plan plan) {
        return plan.window().known().map(window -> window.option().id());
    }
}
