package org.pulseplan.plan;

import org.pulseplan.knowledge.KnowledgeBase;

/** The shipped knowledge and the planner over it, read once for all tests. */
public final class Plans {
    public static final KnowledgeBase KNOWLEDGE = KnowledgeBase.shipped();
    public static final Planner PLANNER = new Planner(KNOWLEDGE);

    private Plans() {}
}
