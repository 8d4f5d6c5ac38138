package org.pulseplan.plan;

import java.util.List;
import org.pulseplan.dose.IntratumouralTotal;
import org.pulseplan.dose.IntravenousDose;
import org.pulseplan.entry.Computed;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.patient.PatientAssessment;
import org.pulseplan.quantity.InternationalUnits;

/**
 * The numbers of the first calculation that a dose is or rests on.
 *
 * @param patient age, body surface, clearance, earlier bleomycin
 * @param regimen the drug and route that doses are computed for
 * @param intravenous as in {@link Plan}
 * @param lesions size and injection, lesion by lesion
 * @param intratumoural as in {@link Plan}
 * @param cumulative as in {@link Plan}
 */
record FirstPath(
        PatientAssessment patient,
        Computed<Regimen> regimen,
        Computed<IntravenousDose> intravenous,
        List<LesionPlan> lesions,
        Computed<IntratumouralTotal> intratumoural,
        Computed<InternationalUnits> cumulative) {
    FirstPath {
        lesions = List.copyOf(lesions);
    }
}
