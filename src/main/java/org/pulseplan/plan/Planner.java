package org.pulseplan.plan;

import org.pulseplan.knowledge.Consulted;
import org.pulseplan.knowledge.KnowledgeBase;

/**
 * Derives the whole plan from a draft. A pure function: same draft, same knowledge, same plan. Never throws for anything
 * that was entered: what cannot be derived says why.
 */
public final class Planner {
    private final KnowledgeBase knowledge;

    public Planner(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /** Everything that follows from the draft. */
    public Plan plan(PlanDraft draft) {
        return new Planning(draft, new Consulted(knowledge), new ResponsePlanning()).plan();
    }
}
