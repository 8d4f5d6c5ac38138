package org.pulseplan.desktop.plan;

import java.util.List;
import java.util.Optional;
import org.pulseplan.desktop.fact.FactText;
import org.pulseplan.entry.Finding;
import org.pulseplan.plan.StopOverride;

/**
 * A finding in words.
 *
 * @param finding what it is about
 * @param level its weight in words
 * @param text what was found
 * @param remedy what would resolve it
 * @param responsible who has to act on it
 * @param also others of the same cause, answered together with it
 * @param fact the rule behind it, with its sources and how it is known
 * @param reason the reason that was given; empty without one
 * @param lapsed a reason that was given for other values and does not count
 * @param gap what keeps an override from counting; empty where it counts
 */
record FindingItem(
        Finding finding,
        String level,
        String text,
        String remedy,
        String responsible,
        List<Other> also,
        FactText fact,
        String reason,
        Optional<String> lapsed,
        Optional<StopOverride.Gap> gap) {
    FindingItem {
        also = List.copyOf(also);
    }

    /** A finding of the same cause, with the rule behind it. */
    record Other(String text, FactText fact) {}

    /** Whether a person has to give a reason. */
    boolean asksReason() {
        return finding.level() == Finding.Level.CAUTION;
    }

    /** Whether a person still has to give a reason. */
    boolean open() {
        return asksReason() && reason.isEmpty();
    }

    /** Whether this is a STOP that a specialist may override. */
    boolean mayBeOverridden() {
        return finding.level() == Finding.Level.STOP && finding.overridable();
    }

    /** Whether it has been overridden, completely and for the values of now. */
    boolean overridden() {
        return mayBeOverridden() && gap.isEmpty();
    }
}
