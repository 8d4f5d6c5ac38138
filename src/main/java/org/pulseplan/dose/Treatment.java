package org.pulseplan.dose;

import java.util.List;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Finding;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.quantity.InternationalUnits;

/**
 * One drug and route worked out for this patient: its doses, and everything that the rules say against it or about it.
 *
 * @param intravenous the dose into the vein; does not apply to an intratumoural regimen (no value, no reasons)
 * @param injections what is injected, lesion by lesion in their order; empty for an intravenous regimen
 * @param total all injections together; does not apply to an intravenous regimen (no value, no reasons)
 * @param cumulative lifetime total of bleomycin with this session
 * @param findings in no particular order
 */
public record Treatment(
        Regimen regimen,
        Computed<IntravenousDose> intravenous,
        List<Computed<IntratumouralDose>> injections,
        Computed<IntratumouralTotal> total,
        Computed<InternationalUnits> cumulative,
        List<Finding> findings) {
    public Treatment {
        injections = List.copyOf(injections);
        findings = List.copyOf(findings);
    }

    /** The rules that bar this regimen. */
    public List<Finding> bars() {
        return Finding.ofLevel(findings, Finding.Level.STOP);
    }
}
