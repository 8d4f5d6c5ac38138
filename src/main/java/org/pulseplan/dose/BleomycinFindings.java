package org.pulseplan.dose;

import java.util.ArrayList;
import java.util.List;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Findings;
import org.pulseplan.entry.Place;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.knowledge.Fact;
import org.pulseplan.patient.PatientAssessment;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.quantity.InternationalUnits;
import org.pulseplan.quantity.InternationalUnitsPerSquareMetre;
import org.pulseplan.quantity.MicromolesPerLitre;
import org.pulseplan.quantity.Minutes;

/** What holds for bleomycin by any route: kidney function and the lifetime total. */
final class BleomycinFindings {
    private static final Place COURSES = Place.patient(PatientFields.PREVIOUS_BLEOMYCIN.id());

    private final Entries entries;
    private final PatientAssessment patient;
    private final Consulted consulted;

    BleomycinFindings(Entries entries, PatientAssessment patient, Consulted consulted) {
        this.entries = entries;
        this.patient = patient;
        this.consulted = consulted;
    }

    List<Finding> of(Computed<InternationalUnits> cumulative) {
        List<Finding> findings = new ArrayList<>();
        creatinine(findings);
        testDose(findings);
        cumulative.known().ifPresent(total -> {
            lifetime(total, findings);
            bySurface(total, findings);
        });
        return findings;
    }

    private void creatinine(List<Finding> findings) {
        MicromolesPerLitre limit = consulted.number("ROUTE-12", MicromolesPerLitre.class);
        patient.measures()
                .creatinine()
                .known()
                .filter(creatinine -> creatinine.value() > limit.value())
                .ifPresent(creatinine -> findings.add(Findings.stop(
                                "ROUTE-12",
                                Place.patient(PatientFields.CREATININE.id()),
                                "creatinine",
                                creatinine,
                                limit)
                        .against(creatinine, limit)
                        .withOverride()));
    }

    /** The labels of some countries ask for a test dose before the first bleomycin ever, by whatever route (IV-14). */
    private void testDose(List<Finding> findings) {
        if (!entries.get(PatientFields.PREVIOUS_BLEOMYCIN).is(Answer.NO)) {
            return;
        }
        Place place = Place.decisions("regimen");
        Fact asked = consulted.choice("TEST-DOSE");
        switch (asked.id()) {
            case "TEST-GERMANY" ->
                findings.add(Findings.caution(
                        "TEST-GERMANY",
                        place,
                        "testDoseObserved",
                        consulted.number("TEST-GERMANY-DOSE", InternationalUnits.class),
                        consulted.number("TEST-GERMANY-WAIT", Minutes.class)));
            case "TEST-FINLAND" ->
                findings.add(Findings.caution(
                        "TEST-FINLAND",
                        place,
                        "testDose",
                        consulted.number("TEST-FINLAND-LOW", InternationalUnits.class),
                        consulted.number("TEST-FINLAND-HIGH", InternationalUnits.class)));
            default ->
                findings.add(Findings.fact(
                        Finding.Level.NOTE,
                        "IV-14",
                        place,
                        consulted.cite("IV-14").inWords()));
        }
    }

    private void lifetime(InternationalUnits total, List<Finding> findings) {
        InternationalUnits limit = consulted.number("CUM-03", InternationalUnits.class);
        InternationalUnits alert = consulted.number("CUM-01", InternationalUnits.class);
        if (total.value() > limit.value()) {
            findings.add(Findings.stop("CUM-03", COURSES, "lifetimeLimit", total, limit)
                    .against(total, limit));
        } else if (total.value() > alert.value()) {
            findings.add(Findings.caution("CUM-01", COURSES, "lifetimeAlert", total, alert, limit)
                    .against(total, alert));
        }
    }

    private void bySurface(InternationalUnits total, List<Finding> findings) {
        InternationalUnitsPerSquareMetre alert = consulted.number("CUM-02", InternationalUnitsPerSquareMetre.class);
        patient.surface().known().ifPresent(surface -> {
            InternationalUnitsPerSquareMetre bySurface =
                    new InternationalUnitsPerSquareMetre(total.value() / surface.value());
            if (bySurface.value() > alert.value()) {
                findings.add(Findings.caution("CUM-02", COURSES, "lifetimeBySurface", bySurface, alert)
                        .against(bySurface, alert));
            }
        });
    }
}
