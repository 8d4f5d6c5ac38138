package org.pulseplan.desktop.plan;

import org.pulseplan.desktop.fact.FactText;
import org.pulseplan.entry.Finding;

/**
 * A finding in words.
 *
 * @param finding what it is about
 * @param level its weight in words
 * @param text what was found
 * @param remedy what would resolve it
 * @param fact the rule behind it, with its sources and how it is known
 * @param reason the reason that was given; empty without one
 */
record FindingItem(Finding finding, String level, String text, String remedy, FactText fact, String reason) {
    /** Whether a person has to give a reason. */
    boolean asksReason() {
        return finding.level() == Finding.Level.CAUTION;
    }

    /** Whether a person still has to give a reason. */
    boolean open() {
        return asksReason() && reason.isEmpty();
    }
}
