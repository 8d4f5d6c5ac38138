package org.pulseplan.plan;

import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.response.StoredResponseModel;

/** The shipped knowledge and the planner over it, read once for all tests. */
public final class Plans {
    public static final KnowledgeBase KNOWLEDGE = KnowledgeBase.shipped();
    public static final Planner PLANNER = new Planner(KNOWLEDGE, StoredResponseModel.load());

    private Plans() {}
}
