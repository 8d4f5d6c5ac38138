package org.pulseplan.plan;

/** Derives the whole plan from a draft. A pure function: same draft, same knowledge, same plan. */
public interface Planner {
    /** Everything that follows from the draft. Never throws: what cannot be derived says why. */
    Plan plan(PlanDraft draft);
}
