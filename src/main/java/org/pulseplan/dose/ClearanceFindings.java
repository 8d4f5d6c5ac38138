package org.pulseplan.dose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Findings;
import org.pulseplan.entry.Place;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.patient.BodyMassIndex;
import org.pulseplan.patient.PatientAssessment;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.quantity.Kilograms;
import org.pulseplan.quantity.KilogramsPerSquareMetre;
import org.pulseplan.quantity.MillilitresPerMinute;

/** Where the clearance by Cockcroft and Gault may promise more kidney than there is, and which weight it was worked out with. */
final class ClearanceFindings {
    private final PatientAssessment patient;
    private final Consulted consulted;

    ClearanceFindings(PatientAssessment patient, Consulted consulted) {
        this.patient = patient;
        this.consulted = consulted;
    }

    /** One finding: whoever is obese and cleared too well by the formula is asked about once. */
    List<Finding> all() {
        return patient
                .clearance()
                .known()
                .flatMap(clearance -> obese(clearance).or(() -> implausible(clearance)))
                .stream()
                .toList();
    }

    private Optional<Finding> obese(MillilitresPerMinute clearance) {
        KilogramsPerSquareMetre obese = consulted.number("CG-BMI", KilogramsPerSquareMetre.class);
        return BodyMassIndex.of(patient.measures())
                .known()
                .filter(index -> index.value() >= obese.value())
                .map(index -> Findings.caution(
                                "CG-BMI",
                                Place.patient(PatientFields.WEIGHT.id()),
                                "clearanceInObesity",
                                clearance,
                                weight(),
                                index,
                                obese)
                        .against(index, obese));
    }

    private Optional<Finding> implausible(MillilitresPerMinute clearance) {
        MillilitresPerMinute high = consulted.number("CG-HIGH", MillilitresPerMinute.class);
        return Stream.of(clearance)
                .filter(one -> one.value() > high.value())
                .findFirst()
                .map(one -> Findings.caution(
                                "CG-HIGH",
                                Place.patient(PatientFields.CREATININE.id()),
                                "clearanceImplausible",
                                one,
                                weight(),
                                high)
                        .against(one, high));
    }

    private Kilograms weight() {
        return patient.measures().weight().get();
    }
}
