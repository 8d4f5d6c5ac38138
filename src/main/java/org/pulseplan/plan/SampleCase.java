package org.pulseplan.plan;

/**
 * An invented case that comes with the program, to look at and to learn with.
 *
 * @param title what makes it worth looking at
 */
public record SampleCase(String title, PlanDraft draft) {}
