package org.pulseplan.plan;

import java.util.ArrayList;
import java.util.List;
import org.pulseplan.dose.IntratumouralTotal;
import org.pulseplan.dose.Treatment;
import org.pulseplan.dose.TreatmentWindow;
import org.pulseplan.electrode.ElectrodeChooser;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Findings;
import org.pulseplan.entry.Names;
import org.pulseplan.entry.Phrase;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.knowledge.Drug;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.patient.PatientAssessment;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.quantity.InternationalUnits;
import org.pulseplan.quantity.SerumCreatinine;

/** Whatever a sheet needs and could not be computed, each reason once (rule COMPLETE-01). */
final class Gaps {
    private final PlanDraft draft;
    private final PatientAssessment patient;
    private final Consulted consulted;

    Gaps(PlanDraft draft, PatientAssessment patient, Consulted consulted) {
        this.draft = draft;
        this.patient = patient;
        this.consulted = consulted;
    }

    List<Finding> of(
            Computed<Regimen> regimen,
            Computed<Treatment> treatment,
            Computed<TreatmentWindow> window,
            List<LesionPlan> lesions) {
        List<Computed<?>> needed = new ArrayList<>(List.of(
                patient.age(),
                treatment,
                treatment.then(Treatment::intravenous),
                treatment.then(Treatment::total),
                treatment.then(Treatment::total).then(IntratumouralTotal::dilution),
                treatment.then(Gaps::cumulativeIfBleomycin),
                regimen.then(this::creatinineIfBleomycin),
                window));
        lesions.forEach(lesion -> needed.add(lesion.electrode()));
        lesions.forEach(lesion -> needed.add(lesion.size()));
        List<Finding> findings = new ArrayList<>();
        for (Phrase reason : Computed.reasonsOf(needed.toArray(Computed<?>[]::new))) {
            if (!ElectrodeChooser.reachesNowhere(reason)) {
                consulted.cite("COMPLETE-01");
                findings.add(Findings.stop("COMPLETE-01", Places.of(reason), "cannotCompute", reason));
            }
        }
        return findings;
    }

    /** The limit of creatinine holds for bleomycin by every route, so the value must be there (rule ROUTE-12). */
    private Computed<SerumCreatinine> creatinineIfBleomycin(Regimen regimen) {
        return regimen.drug() == Drug.BLEOMYCIN
                ? Computed.needed(
                        draft.patient().entries().get(PatientFields.CREATININE), Names.of(PatientFields.CREATININE))
                : Computed.unavailable();
    }

    private static Computed<InternationalUnits> cumulativeIfBleomycin(Treatment treatment) {
        return treatment.regimen().drug() == Drug.BLEOMYCIN ? treatment.cumulative() : Computed.unavailable();
    }
}
