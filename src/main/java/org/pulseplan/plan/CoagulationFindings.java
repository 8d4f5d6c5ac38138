package org.pulseplan.plan;

import java.util.ArrayList;
import java.util.List;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Findings;
import org.pulseplan.entry.Place;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.quantity.GigaPerLitre;
import org.pulseplan.quantity.Ratio;

/** Low platelets and a high INR before needles: no threshold was found that could bar them, so a person decides. */
final class CoagulationFindings {
    private final Entries patient;
    private final Consulted consulted;

    CoagulationFindings(Entries patient, Consulted consulted) {
        this.patient = patient;
        this.consulted = consulted;
    }

    List<Finding> all() {
        List<Finding> findings = new ArrayList<>();
        platelets(findings);
        inr(findings);
        return findings;
    }

    private void platelets(List<Finding> findings) {
        GigaPerLitre least = consulted.number("COAG-ASK-PLATELETS", GigaPerLitre.class);
        patient.known(PatientFields.PLATELETS)
                .filter(platelets -> platelets.value() < least.value())
                .ifPresent(platelets -> findings.add(Findings.caution(
                                "COAG-ASK-PLATELETS",
                                Place.patient(PatientFields.PLATELETS.id()),
                                "fewPlatelets",
                                platelets,
                                least)
                        .against(platelets, least)));
    }

    private void inr(List<Finding> findings) {
        Ratio most = consulted.number("COAG-ASK-INR", Ratio.class);
        patient.known(PatientFields.INR)
                .filter(inr -> inr.value() > most.value())
                .ifPresent(inr -> findings.add(
                        Findings.caution("COAG-ASK-INR", Place.patient(PatientFields.INR.id()), "highInr", inr, most)
                                .against(inr, most)));
    }
}
