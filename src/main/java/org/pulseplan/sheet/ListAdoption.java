package org.pulseplan.sheet;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.pulseplan.knowledge.ChecklistItem;
import org.pulseplan.knowledge.Fact;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.plan.Plan;

/**
 * Which items of a plan's checklist the site would have to adopt: the items are rules too. They are named at the end of
 * the protocol sheet, since the list has to stay on its pages.
 */
final class ListAdoption {
    private final Plan plan;

    ListAdoption(Plan plan) {
        this.plan = plan;
    }

    /** The items that concern this patient and that nobody has adopted, by id. */
    List<String> open() {
        KnowledgeBase base = plan.basis().knowledge();
        ChecklistTailor tailor = new ChecklistTailor(plan);
        return base.checklist().stream()
                .filter(tailor::applies)
                .map(ChecklistItem::fact)
                .filter(fact -> fact.status().needsAdoption() && !base.adopted().contains(fact.id()))
                .map(Fact::id)
                .sorted()
                .toList();
    }

    /** How many rules of the plan and of the list nobody has adopted, each once. */
    int openOfPlanAndList() {
        Set<String> all = new TreeSet<>(open());
        plan.basis().notAdopted().forEach(fact -> all.add(fact.id()));
        return all.size();
    }
}
