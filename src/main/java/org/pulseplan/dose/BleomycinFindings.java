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
import org.pulseplan.quantity.MicromolesPerLitre;
import org.pulseplan.quantity.MillilitresPerMinute;
import org.pulseplan.quantity.Minutes;
import org.pulseplan.quantity.Years;

/** What holds for bleomycin by any route: kidney function and the lifetime total. */
final class BleomycinFindings {
    private final Entries entries;
    private final PatientAssessment patient;
    private final RenalDosing renal;
    private final Consulted consulted;

    BleomycinFindings(Entries entries, PatientAssessment patient, RenalDosing renal, Consulted consulted) {
        this.entries = entries;
        this.patient = patient;
        this.renal = renal;
        this.consulted = consulted;
    }

    List<Finding> of(Computed<InternationalUnits> cumulative) {
        List<Finding> findings = new ArrayList<>();
        creatinine(findings);
        kidneys(findings);
        age(findings);
        testDose(findings);
        cumulative.known().map(new LifetimeFindings(patient, consulted)::of).ifPresent(findings::addAll);
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

    /** Where the kidneys are impaired, the positions of the sources lie between the full dose and none at all. */
    private void kidneys(List<Finding> findings) {
        MillilitresPerMinute caution = consulted.number("RENAL-CAUTION", MillilitresPerMinute.class);
        patient.clearance()
                .known()
                .filter(clearance -> clearance.value() <= caution.value())
                .ifPresent(clearance -> findings.add(Findings.note(
                        "RENAL-NORWAY",
                        Place.patient(PatientFields.CREATININE.id()),
                        "kidneysDisagreement",
                        clearance,
                        renal.everyTable(clearance),
                        consulted.number("RENAL-NORWAY", MillilitresPerMinute.class),
                        consulted.number("ROUTE-12", MicromolesPerLitre.class),
                        consulted.cite("RENAL-UK").said())));
    }

    private void age(List<Finding> findings) {
        Years old = consulted.number("BLEO-AGE", Years.class);
        patient.age()
                .known()
                .filter(age -> age.value() > old.value())
                .ifPresent(age -> findings.add(Findings.caution(
                                "BLEO-AGE", Place.patient(PatientFields.BIRTH_DATE.id()), "oldForBleomycin", age, old)
                        .against(age, old)));
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
                findings.add(Findings.note(
                        "IV-14",
                        place,
                        "testDoseDiffers",
                        consulted.cite("IV-14").inWords()));
        }
    }
}
