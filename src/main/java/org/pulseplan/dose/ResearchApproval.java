package org.pulseplan.dose;

/**
 * The approval under which an investigational treatment is given (rule ROUTE-15).
 *
 * @param name name and number of the approval, as entered
 * @param enteredBy who entered it
 */
public record ResearchApproval(String name, String enteredBy) {}
