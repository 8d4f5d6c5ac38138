package org.pulseplan.plan;

import org.pulseplan.knowledge.Consulted;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.response.ResponseModel;

/**
 * Derives the whole plan from a draft. A pure function: same draft, same knowledge, same plan. Never throws for anything
 * that was entered: what cannot be derived says why.
 */
public final class Planner {
    private final KnowledgeBase knowledge;
    private final ResponseModel model;

    public Planner(KnowledgeBase knowledge, ResponseModel model) {
        this.knowledge = knowledge;
        this.model = model;
    }

    /** Everything that follows from the draft. */
    public Plan plan(PlanDraft draft) {
        Consulted consulted = new Consulted(knowledge);
        return new Planning(draft, consulted, new ResponsePlanning(model, consulted)).plan();
    }
}
