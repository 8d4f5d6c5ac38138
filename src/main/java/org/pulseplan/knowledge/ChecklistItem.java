package org.pulseplan.knowledge;

import java.util.Set;
import org.pulseplan.entry.KnownSentence;

/**
 * A line of the pre-treatment checklist.
 *
 * @param id its name
 * @param phase when it is done
 * @param text in clinic words; may hold {@code {drug}}, {@code {dose}}, {@code {volume}}, {@code {window}} and the
 *     like, which the checklist fills from the plan
 * @param regimens the regimens that it applies to
 * @param condition what must be so for this patient for the item to apply; ALWAYS for most
 * @param fact the rule with its source and status
 */
public record ChecklistItem(
        String id, Phase phase, String text, Set<Regimen> regimens, Condition condition, Fact fact) {
    public ChecklistItem {
        regimens = Set.copyOf(regimens);
    }

    /** Its text in the reader's language, its slots not yet filled. */
    public KnownSentence said() {
        return KnownSentence.of(id, "text", text);
    }

    /** In the order in which things happen. */
    public enum Phase {
        BEFORE_THE_DAY,
        BEFORE_THE_DRUG,
        BEFORE_THE_PULSES,
        DURING_THE_PULSES,
        AFTER_THE_PULSES
    }

    /** What tailors an item to a patient. */
    public enum Condition {
        ALWAYS,
        WOMAN,
        PLATE_ELECTRODE,
        NEEDLE_ELECTRODE,
        ANTICOAGULATED,
        CARDIAC_DEVICE,
        ULCERATED_LESION,
        GENERAL_ANAESTHESIA_OR_SEDATION,
        LOCAL_ANAESTHESIA,
        EARLIER_BLEOMYCIN,
        FIRST_BLEOMYCIN,
        RENAL_IMPAIRMENT
    }
}
