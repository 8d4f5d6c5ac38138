package org.pulseplan.plan;

import org.pulseplan.knowledge.Consulted;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.response.ResponseModel;
import org.pulseplan.secondcheck.DoseConstants;

/**
 * Derives the whole plan from a draft. A pure function: same draft, same knowledge, same plan. Never throws for anything
 * that was entered: what cannot be derived says why.
 */
public final class Planner {
    private final KnowledgeBase knowledge;
    private final ResponseModel model;
    private final DoseConstants secondConstants;

    /** With the knowledge as shipped for the second calculation. */
    public Planner(KnowledgeBase knowledge, ResponseModel model) {
        this(knowledge, model, DoseConstants.shipped());
    }

    /** @param secondConstants what the second calculation reads, with the same changes of the site as the knowledge base */
    public Planner(KnowledgeBase knowledge, ResponseModel model, DoseConstants secondConstants) {
        this.knowledge = knowledge;
        this.model = model;
        this.secondConstants = secondConstants;
    }

    /** Everything that follows from the draft. */
    public Plan plan(PlanDraft draft) {
        Consulted consulted = new Consulted(knowledge);
        return new Planning(draft, consulted, new ResponsePlanning(model, consulted), secondConstants).plan();
    }
}
