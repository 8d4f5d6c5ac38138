package org.pulseplan.desktop.response.compare;

import org.pulseplan.desktop.Identity;
import org.pulseplan.plan.Plan;

/**
 * One case whose lesions are compared.
 *
 * @param letter what the patient is called in the comparison: "A" is the open case
 * @param whose the same as a number, from 0
 * @param identity who it is
 * @param from where it comes from, in words
 * @param plan what follows from the case
 */
record ComparedCase(String letter, int whose, Identity identity, String from, Plan plan) {
    private static final int LETTERS = 26;

    static ComparedCase of(int whose, Identity identity, String from, Plan plan) {
        return new ComparedCase(letter(whose), whose, identity, from, plan);
    }

    /** A to Z, then A2, B2 and so on. */
    static String letter(int whose) {
        String letter = String.valueOf((char) ('A' + whose % LETTERS));
        return whose < LETTERS ? letter : letter + (whose / LETTERS + 1);
    }
}
