package org.pulseplan.dose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Findings;
import org.pulseplan.entry.Phrase;
import org.pulseplan.entry.Place;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.patient.PatientAssessment;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.quantity.InternationalUnits;
import org.pulseplan.quantity.InternationalUnitsPerMillilitre;
import org.pulseplan.quantity.MillilitresPerMinute;
import org.pulseplan.quantity.Percent;
import org.pulseplan.quantity.SquareMetres;
import org.pulseplan.quantity.Years;

/** What the rules say of a dose of bleomycin into the vein. */
final class IntravenousFindings {
    private static final Place LEVEL = Place.decisions("doseLevel");
    private static final Place CREATININE = Place.patient(PatientFields.CREATININE.id());

    private final PatientAssessment patient;
    private final Consulted consulted;
    private final IntravenousDosing dosing;

    IntravenousFindings(PatientAssessment patient, Consulted consulted, IntravenousDosing dosing) {
        this.patient = patient;
        this.consulted = consulted;
        this.dosing = dosing;
    }

    /** What follows from the patient alone. */
    List<Finding> ofPatient() {
        List<Finding> findings = new ArrayList<>();
        clearance(findings);
        surface(findings);
        injection(findings);
        return findings;
    }

    /** What follows from the dose that was chosen. */
    List<Finding> ofDose(IntravenousDose dose) {
        List<Finding> findings = new ArrayList<>();
        level(dose, findings);
        amount(dose, findings);
        concentration(dose, findings);
        rounding(dose, findings);
        drawnOverTheLimit(dose, findings);
        return findings;
    }

    private void clearance(List<Finding> findings) {
        MillilitresPerMinute stop = consulted.number("RENAL-STOP", MillilitresPerMinute.class);
        MillilitresPerMinute caution = consulted.number("RENAL-CAUTION", MillilitresPerMinute.class);
        patient.clearance().known().ifPresent(clearance -> {
            if (clearance.value() < stop.value()) {
                findings.add(Findings.stop("RENAL-STOP", CREATININE, "clearanceStop", clearance, stop)
                        .against(clearance, stop)
                        .withOverride());
            } else if (clearance.value() <= caution.value()) {
                findings.add(Findings.caution("RENAL-CAUTION", CREATININE, "clearance", clearance, caution)
                        .against(clearance, caution));
            }
        });
    }

    private void surface(List<Finding> findings) {
        SquareMetres confirm = consulted.number("IV-10", SquareMetres.class);
        patient.surface()
                .known()
                .filter(surface -> surface.value() > confirm.value())
                .ifPresent(surface -> findings.add(Findings.caution(
                                "IV-10", Place.patient(PatientFields.WEIGHT.id()), "largeSurface", surface, confirm)
                        .against(surface, confirm)));
    }

    private void injection(List<Finding> findings) {
        Place place = Place.decisions("regimen");
        findings.add(Findings.note("IV-11", place, "injection", text("IV-11")));
    }

    private Phrase text(String id) {
        return consulted.cite(id).inWords();
    }

    private void level(IntravenousDose dose, List<Finding> findings) {
        boolean old = dosing.olderThanThreshold(patient);
        boolean impaired = dosing.renallyImpaired(patient);
        if (dose.level() == DoseLevel.STANDARD && impaired) {
            consulted.cite("RENAL-COMBINE");
            reduced(dose)
                    .ifPresent(lower -> findings.add(
                            Findings.caution("RENAL-COMBINE", LEVEL, "standardDespiteKidneys", dose.dose(), lower)
                                    .against(dose.dose(), lower)));
        } else if (dose.level() == DoseLevel.STANDARD && old) {
            consulted.cite("IV-04");
            reduced(dose)
                    .ifPresent(lower ->
                            findings.add(Findings.note("IV-04", LEVEL, "standardDespiteAge", dose.dose(), lower)
                                    .against(dose.dose(), lower)
                                    .informing()));
        } else if (dose.level() == DoseLevel.REDUCED && !old && !impaired) {
            consulted.cite("IV-05");
            Years threshold = consulted.number("IV-08", Years.class);
            findings.add(Findings.caution("IV-05", LEVEL, "reducedWithoutCause", threshold));
        }
    }

    /** What the reduced dose would be: who chooses the standard one sees both. */
    private Optional<InternationalUnits> reduced(IntravenousDose dose) {
        return dosing.dose(patient, Optional.of(DoseLevel.REDUCED), Computed.of(dose.concentration()))
                .known()
                .map(IntravenousDose::dose);
    }

    private void amount(IntravenousDose dose, List<Finding> findings) {
        InternationalUnits low = consulted.number("UNIT-05-LOW", InternationalUnits.class);
        InternationalUnits high = consulted.number("UNIT-05-HIGH", InternationalUnits.class);
        if (dose.dose().value() < low.value()) {
            findings.add(Findings.caution("UNIT-05-LOW", LEVEL, "unusualDose", dose.dose(), low, high)
                    .against(dose.dose(), low));
        } else if (dose.dose().value() > high.value()) {
            findings.add(Findings.caution("UNIT-05-HIGH", LEVEL, "unusualDose", dose.dose(), low, high)
                    .against(dose.dose(), high));
        }
    }

    /** A volume rounded up for drawing must not carry the patient over the limit that the ordered dose just keeps. */
    private void drawnOverTheLimit(IntravenousDose dose, List<Finding> findings) {
        InternationalUnits limit = consulted.number("CUM-03", InternationalUnits.class);
        patient.earlierBleomycin()
                .known()
                .filter(earlier -> earlier.plus(dose.dose()).value() <= limit.value())
                .map(earlier -> earlier.plus(dose.held()))
                .filter(total -> total.value() > limit.value())
                .ifPresent(total -> findings.add(
                        Findings.stop("CUM-03", LEVEL, "lifetimeDrawn", dose.volume(), dose.held(), total, limit)
                                .against(total, limit)));
    }

    /** National dose bands stay within a share of the calculated dose; rounding here must not leave it either. */
    private void rounding(IntravenousDose dose, List<Finding> findings) {
        Percent limit = consulted.number("IV-13", Percent.class);
        Percent change = Percent.difference(dose.dose().value(), dose.exact().value());
        if (change.value() > limit.value()) {
            findings.add(Findings.caution("IV-13", LEVEL, "roundedDose", dose.exact(), dose.dose(), limit)
                    .against(change, limit));
        }
    }

    private void concentration(IntravenousDose dose, List<Finding> findings) {
        InternationalUnitsPerMillilitre highest = consulted.number("IV-12", InternationalUnitsPerMillilitre.class);
        if (dose.concentration().value() > highest.value()) {
            findings.add(Findings.caution(
                            "IV-12",
                            Place.decisions("intravenousConcentration"),
                            "concentrated",
                            dose.concentration(),
                            highest)
                    .against(dose.concentration(), highest));
        }
    }
}
