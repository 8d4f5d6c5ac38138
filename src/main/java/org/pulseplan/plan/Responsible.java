package org.pulseplan.plan;

import java.util.Map;
import org.pulseplan.entry.Finding;

/** Who has to act on a finding. A finding is written for that person, and nobody has to read those of all others. */
public enum Responsible {
    PRESCRIBER,
    PHARMACIST,
    ANAESTHETIST,
    NURSE;

    /** The rules that are not the prescriber's to act on. */
    private static final Map<String, Responsible> BY_RULE = Map.ofEntries(
            Map.entry("IV-12", PHARMACIST),
            Map.entry("CIS-CONC", PHARMACIST),
            Map.entry("CIS-ALUMINIUM", PHARMACIST),
            Map.entry("CA-CONC", PHARMACIST),
            Map.entry("CA-UNDILUTED", PHARMACIST),
            Map.entry("ROUND-LIMIT", PHARMACIST),
            Map.entry("AN-04", ANAESTHETIST),
            Map.entry("AN-06", ANAESTHETIST),
            Map.entry("AN-10", ANAESTHETIST),
            Map.entry("AN-11", ANAESTHETIST),
            Map.entry("AN-11-ADRENALINE", ANAESTHETIST),
            Map.entry("AN-14", NURSE),
            Map.entry("AN-PROPOSAL", ANAESTHETIST),
            Map.entry("WIN-IT-TIMER", NURSE),
            Map.entry("SCR-MOUTH", ANAESTHETIST),
            Map.entry("IV-11", NURSE));

    /** Who has to act; where several findings are answered together, whoever acts on the first. */
    public static Responsible of(Finding finding) {
        return BY_RULE.getOrDefault(finding.rule(), PRESCRIBER);
    }
}
